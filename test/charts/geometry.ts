import { textWidth } from "../../src/charts/wrapWords.ts";

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface TextBox extends Rect {
  readonly words: string;
  /** Whether it is a label with a halo of paper, placed by the engine. */
  readonly isLabel: boolean;
}
export interface Geometry {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly TextBox[];
  /** Strokes of lines, links and named levels, as points some pixels apart. */
  readonly strokes: readonly (readonly [number, number])[];
  /** What marks draw: points, dots and bars. */
  readonly shapes: readonly Rect[];
}

type At = readonly [x: number, y: number];
const drawn = /^(line|link|arrow)$/;

/** Where everything in a drawing stands, read from its SVG; text is measured as the drawings themselves estimate it. */
export function geometryOf(svg: Element): Geometry {
  const texts: TextBox[] = [];
  const strokes: At[] = [];
  const shapes: Rect[] = [];
  const visit = (element: Element, offset: At, inherited: Readonly<Record<string, string>>) => {
    const [x, y] = moved(element, offset);
    const own = { ...inherited };
    for (const name of ["text-anchor", "aria-label", "stroke", "stroke-dasharray"]) {
      const value = element.getAttribute(name);
      if (value !== null) own[name] = value;
    }
    const number = (name: string) => Number(element.getAttribute(name) ?? 0);
    const kind = own["aria-label"] ?? "";
    switch (element.tagName.toLowerCase()) {
      case "text":
        texts.push(...textBoxes(element, [x, y], own));
        return;
      case "path":
        if (drawn.test(kind)) {
          const points = pathPoints(element.getAttribute("d") ?? "").map(([a, b]): At => [a + x, b + y]);
          strokes.push(...points.flatMap((point, i) => between(point, points[i + 1])));
          shapes.push(...points.map(([a, b]) => ({ left: a, right: a, top: b, bottom: b })));
        }
        break;
      case "line":
        if (kind === "rule" && own["stroke-dasharray"] === "1 3")
          strokes.push(...between([x + number("x1"), y + number("y1")], [x + number("x2"), y + number("y2")]));
        break;
      case "circle": {
        const [cx, cy] = [x + number("cx"), y + number("cy")];
        shapes.push({ left: cx, right: cx, top: cy, bottom: cy });
        break;
      }
      case "rect": {
        const [left, top] = [x + number("x"), y + number("y")];
        shapes.push({ left, top, right: left + number("width"), bottom: top + number("height") });
        break;
      }
    }
    for (const child of element.children) visit(child, [x, y], own);
  };
  visit(svg, [0, 0], {});
  return {
    width: Number(svg.getAttribute("width")),
    height: Number(svg.getAttribute("height")),
    texts,
    strokes,
    shapes,
  };
}

function moved(element: Element, [x, y]: At): At {
  const [, dx = 0, dy = 0] =
    /translate\(\s*([-\d.e]+)[ ,]+([-\d.e]+)/.exec(element.getAttribute("transform") ?? "") ?? [];
  return [x + Number(dx), y + Number(dy)];
}

const em = (text: string | null) => (text?.endsWith("em") ? 12 * Number.parseFloat(text) : Number(text ?? 0));

function textBoxes(element: Element, [x, y]: At, style: Readonly<Record<string, string>>): TextBox[] {
  const spans = [...element.children].filter(({ tagName }) => tagName.toLowerCase() === "tspan");
  let baseline = y + em(element.getAttribute("y"));
  const left = x + em(element.getAttribute("x"));
  const lines = spans.length > 0 ? spans : [element];
  return lines.flatMap((line) => {
    if (line !== element)
      baseline = line.hasAttribute("y") ? y + em(line.getAttribute("y")) : baseline + em(line.getAttribute("dy"));
    const words = line.textContent ?? "";
    if (words.trim() === "") return [];
    const width = textWidth(words);
    const anchor = element.getAttribute("text-anchor") ?? style["text-anchor"] ?? "start";
    const start = left - width * ({ start: 0, middle: 0.5, end: 1 }[anchor] ?? 0);
    const isLabel = style.stroke === "var(--paper)";
    return [{ words, isLabel, left: start, right: start + width, top: baseline - 9, bottom: baseline + 2 }];
  });
}

/** The points of a path of straight strokes. */
function pathPoints(d: string): At[] {
  return Array.from(d.matchAll(/[ML]\s*([-\d.e]+)[ ,]+([-\d.e]+)/g), ([, x, y]): At => [Number(x), Number(y)]);
}

function between(from: At, to: At | undefined): At[] {
  if (!to) return [from];
  const steps = Math.max(1, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / 3));
  return Array.from(
    { length: steps },
    (_, i): At => [from[0] + ((to[0] - from[0]) * i) / steps, from[1] + ((to[1] - from[1]) * i) / steps],
  );
}

/** What breaks the laws of a drawing: words or marks outside the frame, words on words, labels on lines. */
export function lawFaults({ width, height, texts, strokes, shapes }: Geometry): string[] {
  const outside = (box: Rect) => box.left < -1 || box.right > width + 1 || box.top < -2 || box.bottom > height + 2;
  const words = texts.filter(outside).map((text) => `"${text.words}" leaves the frame`);
  const marks = shapes.some(outside) ? ["a mark leaves the frame"] : [];
  const touching = texts.flatMap((a, i) =>
    texts.slice(i + 1).flatMap((b) => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return across > 1 && down > 1 ? [`"${a.words}" touches "${b.words}"`] : [];
    }),
  );
  const crossed = texts
    .filter(
      ({ isLabel, left, right, top, bottom }) =>
        isLabel && strokes.some(([x, y]) => x > left + 1 && x < right - 1 && y > top + 1 && y < bottom - 1),
    )
    .map((text) => `"${text.words}" lies on a line`);
  return [...words, ...marks, ...touching, ...crossed];
}
