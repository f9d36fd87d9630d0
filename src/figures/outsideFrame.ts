import { textWidth } from "../charts/wrapWords.ts";

type At = readonly [x: number, y: number];

/** Text is measured by estimate: so many pixels over the edge are none. */
const tolerance = 4;

/** What Plot draws of the data, by its own names; axes and rules reach to the edge on purpose. */
const dataMarks = ["line", "link", "arrow", "dot", "bar", "rect"].map((name) => `[aria-label="${name}"] *`).join(", ");
/** Labels have a halo of paper. */
const labelMarks = '[stroke="var(--paper)"] text';

/** What of a drawing stands outside its frame: the words of labels, line by line; and whether data do. */
export function outsideFrame(svg: SVGSVGElement): { readonly labels: readonly string[]; readonly data: boolean } {
  const [width, height] = ["width", "height"].map((name) => Number(svg.getAttribute(name))) as [number, number];
  const isOutside = ([x, y]: At) => x < -tolerance || x > width + tolerance || y < -tolerance || y > height + tolerance;
  const labels = [...svg.querySelectorAll(labelMarks)].flatMap((text) => {
    const [x, y] = placeOf(text);
    const anchor = text.closest("[text-anchor]")?.getAttribute("text-anchor") ?? "start";
    const share = { start: 0, middle: 0.5, end: 1 }[anchor] ?? 0;
    const lines = text.children.length > 0 ? [...text.children] : [text];
    return lines.flatMap(({ textContent: words }) => {
      const left = x - share * textWidth(words);
      return isOutside([left, y]) || isOutside([left + textWidth(words), y]) ? [words] : [];
    });
  });
  const data = [...svg.querySelectorAll(dataMarks)].some((shape) => {
    const [x, y] = placeOf(shape);
    return cornersOf(shape).some(([dx, dy]) => isOutside([x + dx, y + dy]));
  });
  return { labels: [...new Set(labels)], data };
}

/** Where the own coordinates of an element begin, by the moves of all that it stands in. */
function placeOf(element: Element | null): At {
  if (!element) return [0, 0];
  const move = /translate\(([-\d.e]+)[ ,]+([-\d.e]+)/.exec(element.getAttribute("transform") ?? "");
  const [x, y] = placeOf(element.parentElement);
  return [x + Number(move?.[1] ?? 0), y + Number(move?.[2] ?? 0)];
}

/** The points of a path of straight strokes, the middle of a circle, two corners of a rectangle. */
function cornersOf(element: Element): At[] {
  const number = (name: string) => Number(element.getAttribute(name) ?? 0);
  const name = element.tagName.toLowerCase();
  if (name === "circle") return [[number("cx"), number("cy")]];
  const [x, y] = [number("x"), number("y")];
  if (name === "rect") return [x, x + number("width")].map((at, i) => [at, y + i * number("height")]);
  const points = (element.getAttribute("d") ?? "").matchAll(/[ML]\s*([-\d.e]+)[ ,]+([-\d.e]+)/g);
  return Array.from(points, ([, x, y]): At => [Number(x), Number(y)]);
}
