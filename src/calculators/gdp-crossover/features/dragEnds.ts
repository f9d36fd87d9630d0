import { ranges } from "../assumptions.ts";
import type { GdpCrossover } from "../gdp-crossover-element.ts";

/**
 * Lets the reader take a path by its end: the growth rate follows so that the path ends at the hand. The chart keeps
 * its scale and its years while it is held.
 */
export function connectDragEnds(calculator: GdpCrossover): void {
  for (const handle of calculator.querySelectorAll<SVGElement>("[data-handle]")) {
    const side = handle.dataset.handle as "chaser" | "leader";
    const key = side === "chaser" ? "chaserGrowth" : "leaderGrowth";
    handle.addEventListener("pointerdown", (event) => {
      const { assumptions, projection } = calculator.answered;
      if (assumptions.view === "ratio" && side === "leader") return;
      event.preventDefault();
      handle.setPointerCapture(event.pointerId);
      const { drawing, years } = calculator.drawing;
      calculator.kept = { scale: drawing.scale, years };
      const end = years[1] - (projection.years[0] as number);
      const free = Math.max(1, end - (calculator.answered.scenario[side].datedGrowth?.length ?? 0));
      const svg = handle.ownerSVGElement as SVGSVGElement;
      const move = ({ clientY }: PointerEvent) => {
        const box = svg.getBoundingClientRect();
        const y = ((clientY - box.top) / box.height) * drawing.height;
        const position = Math.min(1.05, Math.max(0.02, (drawing.bottom - y) / (drawing.bottom - drawing.top)));
        const wanted = drawing.scale.value(position) / (assumptions.view === "ratio" ? 100 : 1);
        const now = calculator.answered.projection;
        const level = (assumptions.view === "ratio" ? now.ratio : now[side])[end] as number;
        const growth = ((1 + calculator.assumptions[key] / 100) * (wanted / level) ** (1 / free) - 1) * 100;
        const [low, high] = ranges.growth;
        const rounded = Math.min(high, Math.max(low, Math.round(growth * 10) / 10));
        if (rounded !== calculator.assumptions[key])
          calculator.change({ ...calculator.assumptions, [key]: rounded }, "moving");
      };
      const release = () => {
        handle.removeEventListener("pointermove", move);
        calculator.kept = undefined;
        calculator.change(calculator.assumptions, "done");
      };
      handle.addEventListener("pointermove", move);
      handle.addEventListener("pointerup", release, { once: true });
      handle.addEventListener("pointercancel", release, { once: true });
    });
  }
}
