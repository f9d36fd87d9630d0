import type { CrossoverDrawing } from "../../charts/crossoverLayout.ts";
import { axisMarkup, crossingMarkup, gridLabelMarkup } from "../../charts/crossoverSvg.ts";

/** What a drawing shows beside its paths. */
export interface DrawingWords {
  readonly projected: string;
  readonly colours: { readonly chaser: string; readonly leader: string };
}

/** Moves the parts of the drawing that the build made. Axis and marks are written anew only when they differ. */
export function drawingMover(svg: SVGSVGElement) {
  const one = (selector: string) => svg.querySelector(selector) as SVGElement;
  const paths = new Map(
    Array.from(svg.querySelectorAll<SVGElement>("[data-path]"), (path) => [path.dataset.path as string, path]),
  );
  const axis = one("[data-part=axis]");
  const labels = one("[data-part=labels]");
  const crossings = one("[data-part=crossings]");
  const ends = { chaser: one("[data-end=chaser]"), leader: one("[data-end=leader]") };
  const handles = { chaser: one("[data-handle=chaser]"), leader: one("[data-handle=leader]") };
  const sides = {
    chaser: svg.querySelectorAll<SVGElement>("[data-side=chaser]"),
    leader: svg.querySelectorAll<SVGElement>("[data-side=leader]"),
  };
  let lastAxis: string | undefined;
  let lastCrossings: string | undefined;
  return (drawing: CrossoverDrawing, { projected, colours }: DrawingWords) => {
    for (const [name, d] of Object.entries(drawing.paths)) {
      const path = paths.get(name);
      if (path && path.getAttribute("d") !== d) path.setAttribute("d", d);
    }
    const nextAxis = axisMarkup(drawing, projected);
    if (nextAxis !== lastAxis) {
      axis.innerHTML = lastAxis = nextAxis;
      labels.innerHTML = gridLabelMarkup(drawing);
    }
    const nextCrossings = crossingMarkup(drawing);
    if (nextCrossings !== lastCrossings) crossings.innerHTML = lastCrossings = nextCrossings;
    for (const side of ["chaser", "leader"] as const) {
      const { x, y, text, atY } = drawing.ends[side];
      ends[side].setAttribute("x", x.toFixed(1));
      ends[side].setAttribute("text-anchor", drawing.endAnchor);
      ends[side].setAttribute("y", y.toFixed(1));
      if (ends[side].textContent !== text) ends[side].textContent = text;
      handles[side].setAttribute("cy", atY.toFixed(1));
      for (const group of sides[side]) if (group.dataset.colour !== colours[side]) group.dataset.colour = colours[side];
    }
  };
}
