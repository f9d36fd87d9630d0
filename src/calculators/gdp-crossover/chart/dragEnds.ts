import type { PairPage } from "../state/pairPage.ts";
import { growthToEnd } from "./growthToEnd.ts";

/**
 * Lets the reader take a path by its end: the growth rate follows so that the path ends at the hand. The chart keeps
 * its scale and its years while it is held. The answer to a press is whether it took hold of an end.
 */
export function dragEnds(page: PairPage): (event: PointerEvent) => boolean {
  return (event) => {
    const handle = (event.target as Element).closest<SVGElement>("[data-handle]");
    const side = handle?.dataset.handle as "chaser" | "leader";
    const shown = page.drawing.get();
    const { view } = page.view.get().assumptions;
    if (!handle || !shown || (view === "ratio" && side === "leader")) return false;
    const key = side === "chaser" ? "chaserGrowth" : "leaderGrowth";
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    const { drawing, years } = shown;
    page.keepFrame({ values: drawing.y.domain, years });
    const svg = handle.ownerSVGElement as SVGSVGElement;
    const move = ({ buttons, clientY }: PointerEvent) => {
      // Let go before this was loaded: there was no capture whose end would tell.
      if (buttons === 0) return release();
      const box = svg.getBoundingClientRect();
      const y = ((clientY - box.top) / box.height) * drawing.height;
      const held = Math.min(drawing.bottom - 8, Math.max(drawing.top - 18, y));
      const level = drawing.y.invert(held) / (view === "ratio" ? 100 : 1);
      const { assumptions, data } = page.view.get();
      const growth = growthToEnd(assumptions, data, { side, view, year: years[1], level });
      const rounded = Math.round(growth * 10) / 10;
      if (rounded !== assumptions[key]) page.change({ ...assumptions, [key]: rounded }, "moving");
    };
    const release = () => {
      handle.removeEventListener("pointermove", move);
      handle.removeEventListener("lostpointercapture", release);
      page.keepFrame(undefined);
      page.change(page.view.get().assumptions, "done");
    };
    handle.addEventListener("pointermove", move);
    // Let go, or taken away by the browser: the capture ends in either case.
    handle.addEventListener("lostpointercapture", release, { once: true });
    return true;
  };
}
