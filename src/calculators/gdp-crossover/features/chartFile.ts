import { wrapWords } from "../../../charts/wrapWords.ts";

const carried = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "font-size",
  "font-weight",
  "font-family",
  "text-anchor",
  "paint-order",
];
const namespace = "http://www.w3.org/2000/svg";

/**
 * The drawing on the screen as a file of its own: colours and fonts written into it, title and source as text, and the
 * scenario's query string as metadata.
 */
export function chartFile(
  svg: SVGSVGElement,
  words: { title: string; measure: string; source: string },
  query: string,
): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [from, to] = [svg.querySelectorAll("*"), copy.querySelectorAll("*")];
  from.forEach((element, i) => {
    const style = getComputedStyle(element);
    const target = to[i] as Element;
    for (const name of carried) {
      const value = style.getPropertyValue(name);
      if (value && value !== "none" && value !== "normal") target.setAttribute(name, value);
    }
    if (style.fill === "none") target.setAttribute("fill", "none");
  });
  for (const handle of copy.querySelectorAll("[data-handle]")) handle.remove();
  const { width, height } = svg.viewBox.baseVal;
  const gap = 16;
  const wide = width > 400;
  const above = [
    ...linesOf(words.title, width, wide ? 17 : 14, { "font-weight": 650 }),
    ...linesOf(words.measure, width, wide ? 12 : 10.5, { "fill-opacity": 0.7 }),
  ];
  const below = linesOf(words.source, width, 11, { "fill-opacity": 0.7 });
  const [top, bottom] = [heightOf(above) + 14, heightOf(below) + 10];
  const paper = getComputedStyle(document.body).backgroundColor;
  const ink = getComputedStyle(document.body).color;
  const outer = document.createElementNS(namespace, "svg");
  outer.setAttribute("xmlns", namespace);
  outer.setAttribute("viewBox", `${-gap} ${-top} ${width + 2 * gap} ${height + top + bottom}`);
  outer.setAttribute("width", String(width + 2 * gap));
  outer.setAttribute("height", String(height + top + bottom));
  const add = (tag: string, attributes: Record<string, string | number>, text = "") => {
    const element = document.createElementNS(namespace, tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
    element.textContent = text;
    outer.append(element);
  };
  const font = { "font-family": "Inter, Arial, sans-serif", fill: ink };
  add("metadata", {}, `tideline?${query}`);
  add("rect", { x: -gap, y: -top, width: width + 2 * gap, height: height + top + bottom, fill: paper });
  let y = -top + 4;
  for (const { text, size, look } of above) {
    y += size * leading;
    add("text", { ...font, ...look, x: 0, y: y.toFixed(1), "font-size": size }, text);
  }
  y = height;
  for (const { text, size, look } of below) {
    y += size * leading;
    add("text", { ...font, ...look, x: 0, y: y.toFixed(1), "font-size": size }, text);
  }
  const inner = document.createElementNS(namespace, "g");
  inner.append(...copy.childNodes);
  outer.append(inner);
  return new XMLSerializer().serializeToString(outer);
}

const leading = 1.35;

interface TextLine {
  readonly text: string;
  readonly size: number;
  readonly look: Readonly<Record<string, number>>;
}

/** A text as lines that fit `width` at a font size; bold is a little wider than what wrapWords reckons with. */
function linesOf(text: string, width: number, size: number, look: TextLine["look"]): TextLine[] {
  const room = width / ("font-weight" in look ? 1.06 : 1);
  return wrapWords(text, room, size).map((line) => ({ text: line, size, look }));
}

function heightOf(lines: readonly TextLine[]): number {
  return lines.reduce((sum, { size }) => sum + size * leading, 0);
}

/** An SVG file as PNG bytes, at twice its size. */
export async function rasterised(svg: string): Promise<Uint8Array> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.naturalWidth * 2, image.naturalHeight * 2];
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("the browser could not write a PNG");
  return new Uint8Array(await blob.arrayBuffer());
}
