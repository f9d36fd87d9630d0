import type { Language } from "../language/language.ts";
import { formatNumber } from "../language/numbers.ts";
import { columnPanels } from "./columnPanels.ts";
import { emptyDrawing } from "./emptyDrawing.ts";
import type { Frame } from "./frame.ts";
import { colour } from "./scheme.ts";

export interface SinglesYear {
  readonly year: number;
  /** Million tracks. */
  readonly units: number;
}

/** Million tracks in the unit of each language: "1,403" in millions, 14.0 in 억. */
export function formatTracks(millions: number, language: Language): string {
  return language === "ko" ? formatNumber(millions / 100, 1, "ko") : formatNumber(millions, 0, "en");
}

/** Single downloads by year from zero; on narrow screens only the first, the highest and the last column are named. */
export function singlesColumns(years: readonly SinglesYear[], frame: Frame): SVGSVGElement {
  if (years.length === 0) return emptyDrawing(frame);
  const highest = Math.max(...years.map(({ units }) => units));
  const columns = years.map(({ year, units }, i) => {
    const named = !frame.narrow || i === 0 || i === years.length - 1 || units === highest;
    const text = named ? { text: formatTracks(units, frame.language) } : {};
    return { year, value: units, fill: colour.unitedStates, strong: units === highest, ...text };
  });
  return columnPanels([{ columns }], { height: frame.narrow ? 220 : 260, step: frame.narrow ? 5 : 1 }, frame);
}
