import { fillTemplate } from "../language/fillTemplate.ts";
import type { Language } from "../language/language.ts";
import { type PictureKind, savePicture } from "../sharing/savePicture.ts";
import { shownAddress } from "../sharing/shownAddress.ts";
import { shownPicture } from "../sharing/shownPicture.ts";
import type { ChartChoice } from "./explorerState.ts";
import { explorerWords } from "./explorerWords.ts";

/** Saves the explorer's chart as it stands in `place`, with its names of series and its notes. */
export async function saveChart(
  place: HTMLElement,
  kind: PictureKind,
  { x, y, colour = "" }: ChartChoice,
  language: Language,
): Promise<void> {
  const words = explorerWords[language];
  const drawing = place.querySelector<SVGSVGElement>("[aria-label] > svg");
  if (!drawing) return;
  const entries = [...place.querySelectorAll<HTMLElement>(".explorer-legend li")];
  const svg = shownPicture({
    title: fillTemplate(words.chartTitle, { x, y }),
    key: entries.map((entry) => ({
      name: entry.textContent ?? "",
      colour: entry.querySelector("span")?.style.backgroundColor ?? "",
    })),
    drawing,
    note: place.querySelector(".explorer-hint")?.textContent ?? "",
    source: `Tideline, ${words.title}`,
    address: shownAddress(location.href),
    alternative: drawing.parentElement?.getAttribute("aria-label") ?? "",
    fonts: getComputedStyle(place).fontFamily,
  });
  await savePicture(kind, svg, "tideline-explorer", [y, x, colour]);
}
