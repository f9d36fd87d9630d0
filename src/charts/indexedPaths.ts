import type { Language } from "../language/language.ts";
import { formatNumber } from "../language/numbers.ts";
import { emptyDrawing } from "./emptyDrawing.ts";
import type { Frame } from "./frame.ts";
import { labelledPaths } from "./labelledPaths.ts";
import { niceTicks, yearTicks } from "./niceTicks.ts";
import { colour } from "./scheme.ts";

export interface IndexedYear {
  readonly series: string;
  readonly year: number;
  /** First year = 100. */
  readonly index: number;
  readonly edition: string;
}

const strokes: Readonly<Record<string, string>> = {
  korea: colour.korea,
  cd: colour.unitedStates,
  vinyl: colour.violet,
};
export const seriesNames: Readonly<Record<string, Record<Language, string>>> = {
  korea: { en: "Korean albums", ko: "한국 음반" },
  cd: { en: "US CDs", ko: "미국 CD" },
  vinyl: { en: "US vinyl", ko: "미국 LP" },
};

/** Years that follow one another without a gap, each run by itself. */
function runsOf(rows: readonly IndexedYear[]): IndexedYear[][] {
  return rows.reduce<IndexedYear[][]>((runs, row) => {
    const run = runs.at(-1);
    if (run && row.year - (run.at(-1) as IndexedYear).year === 1) run.push(row);
    else runs.push([row]);
    return runs;
  }, []);
}

/** Several series as an index of their first year; a missing year interrupts the line, a later edition is hollow. */
export function indexedPaths(years: readonly IndexedYear[], frame: Frame): SVGSVGElement {
  if (years.length === 0) return emptyDrawing(frame);
  const every = years.map(({ year }) => year);
  const [first, last] = [Math.min(...every), Math.max(...every)];
  const highest = Math.max(...years.map(({ index }) => index));
  const series = [...Map.groupBy(years, ({ series }) => series)];
  const points = (rows: readonly IndexedYear[]) => rows.map(({ year, index }) => ({ x: year, y: index }));
  const paths = series.flatMap(([name, rows]) => {
    const stroke = strokes[name] ?? colour.other;
    const later = rows.filter(({ edition }) => edition === "later report");
    const others = rows.filter(({ edition }) => edition !== "later report");
    return [
      ...runsOf(rows).map((run) => ({ points: points(run), stroke, line: true })),
      { points: points(others), stroke, dots: "filled" as const },
      ...(later.length > 0 ? [{ points: points(later), stroke, dots: "hollow" as const }] : []),
    ];
  });
  const labels = series.flatMap(([name, rows]) => {
    const end = rows.at(-1) as IndexedYear;
    const top = rows.reduce((best, row) => (row.index > best.index ? row : best));
    const fill = strokes[name] ?? colour.quiet;
    const value = ({ index }: IndexedYear) => formatNumber(index, 0, frame.language);
    return [
      { x: end.year, y: end.index, text: `${seriesNames[name]?.[frame.language] ?? name} ${value(end)}`, fill },
      ...(top !== end && top.index > 105 ? [{ x: top.year, y: top.index, text: value(top), fill }] : []),
    ];
  });
  return labelledPaths(
    paths,
    {
      height: frame.narrow ? 330 : 380,
      x: { domain: [first, Math.max(last, first + 1)], ticks: yearTicks(first, last, frame.narrow ? 4 : 8) },
      y: {
        domain: [0, highest * 1.06],
        ticks: [...new Set([100, ...niceTicks(highest)])],
        format: (value) => formatNumber(value, 0, frame.language),
      },
      labels,
      level: 100,
    },
    frame,
  );
}
