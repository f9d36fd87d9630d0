import type { Language } from "../language/language.ts";
import { formatKoreanAmount, formatNumber } from "../language/numbers.ts";
import { emptyDrawing } from "./emptyDrawing.ts";
import type { Frame } from "./frame.ts";
import { labelledPaths } from "./labelledPaths.ts";
import { niceTicks, yearTicks } from "./niceTicks.ts";
import { colour } from "./scheme.ts";

export interface CarrierYear {
  readonly year: number;
  readonly format: string;
  /** Millions. */
  readonly units: number;
  readonly edition: string;
}

const strokes: Readonly<Record<string, string>> = { CD: colour.unitedStates, Vinyl: colour.violet };
export const carrierNames: Readonly<Record<string, Record<Language, string>>> = {
  CD: { en: "CD", ko: "CD" },
  Vinyl: { en: "vinyl", ko: "LP" },
};

/** Millions of units: "41.3 million" in English, 4,130만 in Korean; short forms leave the unit to the axis. */
export function formatUnits(millions: number, language: Language): string {
  return language === "ko" ? formatKoreanAmount(millions * 1e6, 4) : `${formatNumber(millions, 1, "en")}m`;
}

/** The first year of the later reports in which vinyl stands above the CD. */
export function yearOfPassing(years: readonly CarrierYear[]): number | undefined {
  const later = years.filter(({ edition }) => edition !== "database");
  const cds = new Map(later.filter(({ format }) => format === "CD").map(({ year, units }) => [year, units]));
  return later.find(({ format, year, units }) => format === "Vinyl" && units > (cds.get(year) ?? Infinity))?.year;
}

/** Units of CDs and vinyl: one line per edition, not joined where the edition changes; the later one has hollow dots. */
export function vinylAgainstCd(years: readonly CarrierYear[], frame: Frame): SVGSVGElement {
  if (years.length === 0) return emptyDrawing(frame);
  const every = years.map(({ year }) => year);
  const [first, last] = [Math.min(...every), Math.max(...every)];
  const highest = Math.max(...years.map(({ units }) => units));
  const passing = yearOfPassing(years);
  const runs = [...Map.groupBy(years, ({ format, edition }) => `${format} ${edition}`).values()];
  const paths = runs.map((rows) => ({
    points: rows.map(({ year, units }) => ({ x: year, y: units })),
    stroke: strokes[rows[0]?.format ?? ""] ?? colour.other,
    line: true,
    dots: rows[0]?.edition === "database" ? ("filled" as const) : ("hollow" as const),
  }));
  const label = (row: CarrierYear, words: string) => ({
    x: row.year,
    y: row.units,
    text: `${words}${formatUnits(row.units, frame.language)}`,
    fill: strokes[row.format] ?? colour.quiet,
  });
  const named = runs.flatMap((rows) => {
    const [start, end] = [rows[0] as CarrierYear, rows.at(-1) as CarrierYear];
    const name = `${carrierNames[start.format]?.[frame.language] ?? start.format} `;
    if (start.edition !== "database") {
      const passed = rows.find(({ year }) => year === passing);
      return [label(end, ""), ...(passed && passed !== end ? [label(passed, "")] : [])];
    }
    return [label(start, name), ...(end !== start ? [label(end, "")] : [])];
  });
  // Over many years the last ones stand too close for names: there only the highest of each format is written out.
  const peaks = [...Map.groupBy(years, ({ format }) => format)].map(([format, rows]) =>
    label(
      rows.reduce((best, row) => (row.units > best.units ? row : best)),
      `${carrierNames[format]?.[frame.language] ?? format} `,
    ),
  );
  const labels = last - first > 15 ? peaks : named;
  return labelledPaths(
    paths,
    {
      height: frame.narrow ? 330 : 380,
      x: {
        domain: [first, Math.max(last, first + 1) + (frame.narrow ? 1.6 : 0.4)],
        ticks: yearTicks(first, last, frame.narrow ? 4 : 8),
      },
      y: {
        domain: [0, highest * 1.04],
        ticks: niceTicks(highest),
        format: (value) =>
          frame.language === "ko" ? formatKoreanAmount(value * 1e6) : `${formatNumber(value, 0, "en")}m`,
      },
      labels,
    },
    frame,
  );
}
