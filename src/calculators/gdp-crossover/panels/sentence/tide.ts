import { tideLine } from "../../../drawing/tideLine.ts";
import type { PairPage } from "../../state/pairPage.ts";
import { whenResting } from "../../state/whenResting.ts";

/** Draws the ratio of the pair as the line at the head of the page. */
export function connectTide({ view }: PairPage): void {
  const line = document.querySelector("[data-tide] path");
  if (line) whenResting(view, ({ projection }) => line.setAttribute("d", tideLine(projection.ratio)));
}
