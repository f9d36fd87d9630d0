import { holdKey } from "./holdKey.ts";
import type { ReadoutData } from "./readoutData.ts";
import { shownReadouts } from "./shownReadouts.ts";

/**
 * Gives drawings that the page has made itself one tab stop and a readout, as `readOnTouch` does for published figures;
 * that one is in every essay's first script and shares no file with others, so that it stays small.
 * @param data what they say, asked for at the first touch; without it, what `shownReadouts` has.
 */
export function readMade(drawings: HTMLElement, data?: () => Promise<ReadoutData>): void {
  for (const drawing of drawings.querySelectorAll<HTMLElement>(".drawing")) {
    drawing.tabIndex = 0;
    drawing.role = "application";
    drawing.firstElementChild?.setAttribute("aria-hidden", "true");
  }
  let made: Promise<ReadoutData> | undefined;
  const touched = async (event: Event) => {
    made ??= data?.();
    if (made) shownReadouts.set(drawings, await made);
    (await import("./readout.ts")).readFigure(drawings, event);
  };
  for (const sign of ["pointerenter", "focusin"]) drawings.addEventListener(sign, touched, { once: true });
  drawings.addEventListener("keydown", (event) => holdKey(drawings, event) && touched(event));
}
