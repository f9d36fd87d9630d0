import { formatDate } from "./dates.ts";
import { displayValue } from "./displayValue.ts";
import { type UnitName, unitNames, units } from "./units.ts";

const powers: Readonly<Record<string, number>> = { million: 6, billion: 9, trillion: 12 };

/** Units to try where none is known: counts first, so that "5.08 million" is 508만 and no number of people. */
const likeliestFirst = unitNames.toSorted(
  (a, b) => Number(units[b].kind === "count") - Number(units[a].kind === "count"),
);

/**
 * What Korean shows where English shows `text`: 3.7년 for "3.7 years", 19조 4,000억 달러 for "$19.4 trillion".
 * Undefined where English shows no value of the unit so, or of any unit where it is not known.
 */
export function displayedInKorean(text: string, unit?: UnitName): string | undefined {
  for (const each of unit === undefined ? likeliestFirst : [unit]) {
    const value = valueShown(text, each);
    if (value === undefined) continue;
    const shown = { unit: each, digits: /\.(\d+)/.exec(text)?.[1]?.length ?? 0 };
    if (displayValue(value, shown, "en") === text) return displayValue(value, shown, "ko");
  }
  return undefined;
}

/** The value that a text may show in a unit, or the day. */
function valueShown(text: string, unit: UnitName): number | string | undefined {
  if (unit === "date") return dayShown(text);
  const [, minus, digits, word = ""] =
    /^(−?)[^\d−]?(\d[\d,]*(?:\.\d+)?)(?: (million|billion|trillion))?/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const power = (powers[word] ?? 0) - units[unit].exponent;
  return Number(`${minus ? "-" : ""}${digits.replaceAll(",", "")}e${power}`);
}

/** The ISO day or month that English writes as "21 November 2026" or "November 2026". */
function dayShown(text: string): string | undefined {
  const [, day, year] = /^(?:(\d\d?) )?\p{L}+ (\d{4})$/u.exec(text) ?? [];
  const months = Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, "0")}`);
  const days = months.map((month) => (day === undefined ? month : `${month}-${day.padStart(2, "0")}`));
  return days.find((each) => formatDate(each, "en") === text);
}
