import { setText } from "../../setText.ts";
import type { CrossoverDrawing } from "./crossoverDrawing.ts";
import { axisMarkup, crossingMark, crossingMarkup, endMark, gridLabelMarkup } from "./crossoverSvg.ts";

/** What a drawing shows beside its paths. */
export interface DrawingWords {
  readonly projected: string;
  readonly colours: { readonly chaser: string; readonly leader: string };
}

/** Writes an attribute only when it differs: a write of the same value costs a repaint all the same. */
function attribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Moves the parts of the drawing that the build made. The axis is written anew only when the frame changes. */
export function drawingMover(svg: SVGSVGElement) {
  const one = (selector: string) => svg.querySelector(selector) as SVGElement;
  const paths = new Map(
    Array.from(svg.querySelectorAll<SVGElement>("[data-path]"), (path) => [path.dataset.path as string, path]),
  );
  const axis = one("[data-part=axis]");
  const labels = one("[data-part=labels]");
  const crossings = one("[data-part=crossings]");
  const side = (name: "chaser" | "leader") => ({
    end: one(`[data-end=${name}]`),
    handle: one(`[data-handle=${name}]`),
    groups: svg.querySelectorAll<SVGElement>(`[data-side=${name}]`),
  });
  const sides = { chaser: side("chaser"), leader: side("leader") };
  let lastAxis: string | undefined;
  const markCrossings = (drawing: CrossoverDrawing) => {
    if (crossings.childElementCount !== drawing.crossings.length) {
      crossings.innerHTML = crossingMarkup(drawing);
      return;
    }
    drawing.crossings.forEach((_, i) => {
      const mark = crossingMark(drawing, i);
      const group = crossings.children[i] as Element;
      const [drop, , year] = group.children as unknown as [Element, Element, Element];
      attribute(group, "transform", mark.at);
      attribute(drop, "d", mark.drop);
      attribute(year, "x", mark.textX);
      attribute(year, "y", mark.textY);
      attribute(year, "text-anchor", mark.anchor);
      setText(year, mark.text);
    });
  };
  return (drawing: CrossoverDrawing, { projected, colours }: DrawingWords) => {
    for (const [name, d] of Object.entries(drawing.paths)) attribute(paths.get(name) as SVGElement, "d", d);
    const nextAxis = axisMarkup(drawing, projected);
    const nextLabels = gridLabelMarkup(drawing);
    if (nextAxis + nextLabels !== lastAxis) {
      axis.innerHTML = nextAxis;
      labels.innerHTML = nextLabels;
      lastAxis = nextAxis + nextLabels;
    }
    markCrossings(drawing);
    for (const name of ["chaser", "leader"] as const) {
      const { end, handle, groups } = sides[name];
      const { label, handle: held } = endMark(drawing, name);
      const { text } = drawing.ends[name];
      attribute(end, "transform", label);
      attribute(end, "text-anchor", drawing.endAnchor);
      attribute(handle, "transform", held);
      setText(end, text);
      for (const group of groups) attribute(group, "data-colour", colours[name]);
    }
  };
}
