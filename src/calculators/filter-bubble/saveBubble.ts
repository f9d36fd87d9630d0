import { writeCsv } from "../../datasets/writeCsv.ts";
import type { FilterBubbleOutcome } from "../../model/filterBubble.ts";
import { saveFile } from "../../sharing/saveFile.ts";
import { type PictureKind, savePicture } from "../../sharing/savePicture.ts";
import { shownAddress } from "../../sharing/shownAddress.ts";
import { shownPicture } from "../../sharing/shownPicture.ts";
import { viewFileName } from "../../sharing/viewFileName.ts";
import type { BubbleAssumptions } from "./bubbleAssumptions.ts";

/** The outcomes of the simulation, one row for each exploration rate, as CSV. */
export function saveCurve(curve: readonly FilterBubbleOutcome[], seed: number): void {
  const rows = curve.map(({ exploration, diversity, clickRate }) => [exploration, diversity, clickRate, seed]);
  const csv = writeCsv(["exploration", "diversity", "click_rate", "seed"], rows);
  saveFile(viewFileName("filter-bubble", [`seed-${seed}`], ".csv"), "text/csv", csv);
}

/** Saves the drawing of the simulation that is on the page; `url` is where it can be seen again. */
export async function saveBubble(
  figure: HTMLElement,
  kind: PictureKind,
  { exploration, seed }: BubbleAssumptions,
  url: string,
): Promise<void> {
  const shown = [...figure.querySelectorAll<HTMLElement>("[data-drawing]")].find((each) => each.clientWidth > 0);
  const drawing = shown?.querySelector("svg");
  if (!shown || !drawing) throw new Error("The simulation has no drawing on the page.");
  const text = (selector: string) => figure.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  const svg = shownPicture({
    title: text(".figure-title"),
    measure: text(".figure-measure"),
    drawing,
    note: text('[data-part="answer"]'),
    source: `${text(".figure-source")}. Tideline, CC BY 4.0.`.replace("..", "."),
    address: shownAddress(url),
    alternative: text('[data-part="alternative"]'),
    fonts: getComputedStyle(figure).fontFamily,
  });
  const width = shown.dataset.drawing === "narrow" ? ["narrow"] : [];
  await savePicture(kind, svg, "filter-bubble", [`exploration-${exploration}`, `seed-${seed}`, ...width]);
}
