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
  const [top, bottom, gap] = [52, 28, 16];
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
  add("text", { ...font, x: 0, y: -28, "font-size": width > 400 ? 17 : 13, "font-weight": 650 }, words.title);
  add("text", { ...font, x: 0, y: -10, "font-size": width > 400 ? 12 : 9, "fill-opacity": 0.7 }, words.measure);
  add("text", { ...font, x: 0, y: height + 16, "font-size": 11, "fill-opacity": 0.7 }, words.source);
  const inner = document.createElementNS(namespace, "g");
  inner.append(...copy.childNodes);
  outer.append(inner);
  return new XMLSerializer().serializeToString(outer);
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
