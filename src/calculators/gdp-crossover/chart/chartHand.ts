import type { PairPage } from "../state/pairPage.ts";
import { dragEnds } from "./dragEnds.ts";
import { yearReadout } from "./yearReadout.ts";

/**
 * What the chart does under a hand: it reads out years, and its paths can be taken by their ends. Loads when a hand
 * first comes near; what is given back takes the event that did it.
 */
export function connectChartHand(root: HTMLElement, page: PairPage, chart: HTMLElement): (event: Event) => void {
  const drag = dragEnds(page);
  const readout = yearReadout(root, page, chart);
  let last: Event | undefined;
  const take = (event: Event) => {
    if (event === last) return;
    last = event;
    if (event instanceof KeyboardEvent) {
      if (readout.key(event)) event.preventDefault();
    } else if (event instanceof PointerEvent) {
      if (event.type === "pointerdown" && drag(event)) readout.hide();
      else if (!page.view.get().kept) readout.point(event);
    }
  };
  for (const type of ["pointerdown", "pointermove", "keydown"]) chart.addEventListener(type, take);
  // A finger leaves the chart whenever it is lifted: what it asked for stays until it asks elsewhere.
  chart.addEventListener("pointerleave", ({ pointerType }) => pointerType === "mouse" && readout.hide());
  chart.addEventListener("focusout", readout.hide);
  document.addEventListener("pointerdown", ({ target }) => chart.contains(target as Node) || readout.hide());
  return take;
}
