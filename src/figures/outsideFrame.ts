import { textWidth } from "../charts/wrapWords.ts";

type At = readonly [x: number, y: number];

/** Text is measured by estimate: so many pixels over the edge are none. */
const tolerance = 4;

/** What marks draw, by the name that Plot gives them; axes and rules reach to the edge on purpose. */
const dataMarks = /^(?:line|link|arrow|dot|bar|rect)$/;

/** What of a drawing stands outside its frame: labels, which have a halo of paper, by their lines; and whether data do. */
export function outsideFrame(svg: SVGSVGElement): { readonly labels: readonly string[]; readonly data: boolean } {
  const [width, height] = ["width", "height"].map((name) => Number(svg.getAttribute(name))) as [number, number];
  const isOutside = ([x, y]: At) => x < -tolerance || x > width + tolerance || y < -tolerance || y > height + tolerance;
  const labels = new Set<string>();
  let data = false;
  const visit = (element: Element, offset: At, inherited: Readonly<Record<string, string>>) => {
    const [x, y] = moved(element, offset);
    const style = { ...inherited };
    for (const name of ["text-anchor", "stroke", "aria-label"]) {
      const value = element.getAttribute(name);
      if (value !== null) style[name] = value;
    }
    if (element.tagName.toLowerCase() === "text") {
      const share = { start: 0, middle: 0.5, end: 1 }[style["text-anchor"] ?? "start"] ?? 0;
      for (const line of element.children.length > 0 ? element.children : [element]) {
        const words = line.textContent ?? "";
        const left = x - share * textWidth(words);
        const isBeyond = isOutside([left, y]) || isOutside([left + textWidth(words), y]);
        if (style.stroke === "var(--paper)" && isBeyond) labels.add(words);
      }
      return;
    }
    if (dataMarks.test(style["aria-label"] ?? ""))
      data ||= cornersOf(element).some(([a, b]) => isOutside([a + x, b + y]));
    for (const child of element.children) visit(child, [x, y], style);
  };
  visit(svg, [0, 0], {});
  return { labels: [...labels], data };
}

function moved(element: Element, [x, y]: At): At {
  const [, dx = 0, dy = 0] = /translate\(([-\d.e]+)[ ,]+([-\d.e]+)/.exec(element.getAttribute("transform") ?? "") ?? [];
  return [x + Number(dx), y + Number(dy)];
}

/** The points of a path of straight strokes, the middle of a circle, the corners of a rectangle. */
function cornersOf(element: Element): At[] {
  const number = (name: string) => Number(element.getAttribute(name) ?? 0);
  switch (element.tagName.toLowerCase()) {
    case "circle":
      return [[number("cx"), number("cy")]];
    case "rect":
      return [
        [number("x"), number("y")],
        [number("x") + number("width"), number("y") + number("height")],
      ];
    case "path": {
      const points = (element.getAttribute("d") ?? "").matchAll(/[ML]\s*([-\d.e]+)[ ,]+([-\d.e]+)/g);
      return Array.from(points, ([, x, y]): At => [Number(x), Number(y)]);
    }
    default:
      return [];
  }
}
