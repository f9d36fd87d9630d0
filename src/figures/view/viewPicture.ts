import { shownAddress } from "../../sharing/shownAddress.ts";
import { shownPicture } from "../../sharing/shownPicture.ts";

/** The drawing of a figure that has room on the page, of the few that are in it. */
export function shownDrawing(figure: HTMLElement): HTMLElement | undefined {
  const drawings = [...figure.querySelectorAll<HTMLElement>(".drawing")];
  return drawings.find((drawing) => drawing.clientWidth > 0) ?? drawings[0];
}

/** What stands in the page around a drawing and in it, as one SVG file in the colours of the page. */
export function viewSvg(figure: HTMLElement, url: string): string {
  const drawing = shownDrawing(figure);
  const svg = drawing?.querySelector("svg");
  if (!drawing || !svg) throw new Error(`The figure ${figure.dataset.figure} has no drawing.`);
  const text = (selector: string) => {
    const part = figure.querySelector<HTMLElement>(selector);
    return part && !part.hidden ? (part.textContent ?? "").replace(/\s+/g, " ").trim() : "";
  };
  return shownPicture({
    title: text("[data-part=title]"),
    measure: text("[data-part=measure]"),
    note: text("[data-part=note]"),
    drawing: svg,
    source: `${text(".figure-source")}. Tideline, CC BY 4.0.`,
    address: shownAddress(url),
    alternative: drawing.getAttribute("aria-label") ?? "",
    fonts: getComputedStyle(figure).fontFamily,
  });
}
