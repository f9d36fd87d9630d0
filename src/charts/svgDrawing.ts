import type { Frame } from "./frame.ts";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Draws shapes and text into one SVG, for charts that are lists of bars or events rather than plots of two scales. */
export interface Drawing {
  readonly svg: SVGSVGElement;
  add(name: string, attributes: Attributes, text?: string): SVGElement;
}

/** An empty drawing of the frame's width, in the same class as every chart. */
export function svgDrawing(frame: Frame, height: number): Drawing {
  const create = (name: string, attributes: Attributes, text?: string) => {
    const element = frame.document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== undefined) element.setAttribute(key, String(value));
    }
    if (text !== undefined) element.textContent = text;
    return element as SVGElement;
  };
  const size = { width: frame.width, height, viewBox: `0 0 ${frame.width} ${height}` };
  const svg = create("svg", { class: "chart", xmlns: "http://www.w3.org/2000/svg", ...size }) as SVGSVGElement;
  return {
    svg,
    add(name, attributes, text) {
      const element = create(name, attributes, text);
      svg.append(element);
      return element;
    },
  };
}
