import { sideColours } from "../answer/colours.ts";
import type { PairPage, PairView, ShownDrawing } from "../state/pairPage.ts";
import { type DrawingWords, drawingMover } from "./applyDrawing.ts";
import type { CrossoverDrawing } from "./crossoverDrawing.ts";
import { type CrossoverSize, crossoverLayout } from "./crossoverLayout.ts";
import { toChart } from "./toChart.ts";

/** Draws over the resting drawing while the hand moves; `end` shows the resting one again. */
export interface MovingDrawing {
  draw(drawing: CrossoverDrawing, words: DrawingWords): void;
  end(): void;
}

/**
 * Keeps the drawing in step. While a hand moves, the frame stands still as long as the paths fit, and a canvas over the
 * drawing shows them once it has loaded: a change of the SVG is laid out and painted whole. The SVG is written when the
 * hand rests.
 */
export function connectChart(root: HTMLElement, page: PairPage): void {
  const { view, words } = page;
  const wide = matchMedia("(min-width: 45rem)");
  const medium = matchMedia("(min-width: 32rem)");
  const sizeNow = (): CrossoverSize => (wide.matches ? "wide" : medium.matches ? "medium" : "narrow");
  const places = Array.from(root.querySelectorAll<HTMLElement>("[data-drawing]"), (place) => ({
    size: place.dataset.drawing,
    place,
    move: drawingMover(place.querySelector("svg") as SVGSVGElement),
  }));
  let canvasOver: ((place: HTMLElement) => MovingDrawing) | undefined;
  let isLoading = false;
  let canvas: MovingDrawing | undefined;
  let last: (ShownDrawing & { readonly view: PairView }) | undefined;

  const show = (now: PairView) => {
    const size = sizeNow();
    const isSame = last?.size === size && last.view.projection === now.projection && last.view.fan === now.fan;
    if (isSame && last?.view.isMoving === now.isMoving && last.view.kept === now.kept) return;
    const before = last?.size === size ? last : undefined;
    const shown = drawnOf(now, page, size, before);
    const place = places.find((each) => each.size === size);
    const { assumptions: a } = now;
    const drawingWords = { projected: words.projected, colours: sideColours(a.chaser, a.leader) };
    // The bands of a fan are large areas: a canvas fills them on the main thread, the SVG elsewhere.
    if (now.isMoving && canvasOver && place && !a.marks && !now.fan) {
      canvas ??= canvasOver(place.place);
      canvas.draw(shown.drawing, drawingWords);
    } else {
      place?.move(shown.drawing, drawingWords);
      canvas?.end();
      canvas = undefined;
    }
    if (now.isMoving && !isLoading) {
      isLoading = true;
      import("./movingCanvas.ts").then(({ movingCanvas }) => {
        canvasOver = movingCanvas;
      });
    }
    last = { ...shown, view: now };
    page.drawing.set(shown);
  };
  view.subscribe(show);
  for (const width of [wide, medium])
    width.addEventListener("change", () => {
      canvas?.end();
      canvas = undefined;
      show(view.get());
    });
  if (view.get().projection === page.built) page.drawing.set(drawnOf(view.get(), page, sizeNow()));
  else show(view.get());
}

/** What the view shows, placed; in the frame of the drawing `before` where a moving path fits it. */
function drawnOf(now: PairView, page: PairPage, size: CrossoverSize, before?: ShownDrawing): ShownDrawing {
  const { assumptions, projection, data, fan, kept } = now;
  const chart = toChart(assumptions, projection, data, page.words.economies, fan);
  const frame = { size, language: page.words.language, drawBand: page.fanTools?.drawBand };
  const held = kept ?? (now.isMoving && before && fits(chart, before) ? frameOf(before) : undefined);
  const years = held?.years ?? chart.years;
  return { chart, drawing: crossoverLayout({ ...chart, years }, frame, held?.values, before?.drawing), years, size };
}

const frameOf = ({ drawing, years }: ShownDrawing) => ({ values: drawing.y.domain, years });

/** Whether all crossings and the ends of both paths lie in the frame of a drawing. */
function fits(
  { chaser, leader, crossings, axis, unit }: ShownDrawing["chart"],
  { chart, drawing, years }: ShownDrawing,
): boolean {
  const [low, high] = drawing.y.domain;
  const [, last] = years;
  if (axis !== chart.axis || unit !== chart.unit || crossings.some((year) => year > last)) return false;
  return [chaser, leader].every(({ path }) => {
    const value = path.values[last - path.from];
    return value !== undefined && value <= high && value >= low;
  });
}
