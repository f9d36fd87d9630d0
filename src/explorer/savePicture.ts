import { fillTemplate } from "../language/fillTemplate.ts";
import type { Language } from "../language/language.ts";
import { pictureFile } from "../sharing/pictureFile.ts";
import { rasterPng } from "../sharing/rasterPng.ts";
import { saveFile } from "../sharing/saveFile.ts";
import { shownAddress } from "../sharing/shownAddress.ts";
import { shownTheme } from "../sharing/shownTheme.ts";
import { viewFileName } from "../sharing/viewFileName.ts";
import { resolveColours } from "../styles/resolveColours.ts";
import type { ChartChoice } from "./explorerState.ts";
import { explorerWords } from "./explorerWords.ts";

/** Saves the explorer's chart as it stands in `place`: as SVG, as PNG, or as PNG at twice its size. */
export async function savePicture(
  place: HTMLElement,
  kind: "svg" | "png" | "png2",
  { x, y, colour }: ChartChoice,
  language: Language,
): Promise<void> {
  const words = explorerWords[language];
  const svg = place.querySelector("svg");
  if (!svg) return;
  const entries = [...place.querySelectorAll<HTMLElement>(".explorer-legend li")];
  const picture = pictureFile({
    title: fillTemplate(words.chartTitle, { x, y }),
    key: entries.map((entry) => ({
      name: entry.textContent ?? "",
      colour: entry.querySelector("span")?.style.backgroundColor ?? "",
    })),
    drawing: new XMLSerializer().serializeToString(svg),
    note: place.querySelector(".explorer-hint")?.textContent ?? "",
    source: `Tideline, ${words.title}`,
    address: shownAddress(location.href),
    alternative: place.querySelector("[role=img]")?.getAttribute("aria-label") ?? "",
    fonts: getComputedStyle(place).fontFamily,
  });
  const coloured = resolveColours(picture, shownTheme());
  const name = (ending: string) =>
    viewFileName("tideline-explorer", [y, x, colour ?? "", shownTheme() === "dark" ? "dark" : ""], ending);
  if (kind === "svg") return saveFile(name(".svg"), "image/svg+xml", coloured);
  const scale = kind === "png2" ? 2 : 1;
  saveFile(name(scale === 2 ? "@2x.png" : ".png"), "image/png", await rasterPng(coloured, scale));
}
