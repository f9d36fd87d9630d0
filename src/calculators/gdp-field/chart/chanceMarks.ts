import { linePath, type Point } from "../../drawing/linePath.ts";
import type { FieldAnswer } from "../answer/answerField.ts";
import type { FieldChances } from "../answer/fieldChances.ts";
import { rankRange } from "../answer/rankRange.ts";

/** Where a drawing puts things. */
export interface ChancePlaces {
  readonly view: "ranks" | "levels";
  /** The economies that are set apart. */
  readonly codes: readonly string[];
  readonly x: (year: number) => number;
  readonly rank: (rank: number) => number;
  readonly level: (level: number) => number;
}

/** A mark of one economy, and the lines in it that a label must keep clear of. */
export interface ChanceMark {
  readonly code: string;
  readonly markup: string;
  readonly lines: readonly (readonly Point[])[];
}

/** What chance draws into a field. */
export interface ChanceMarks {
  /** What bars of ranks in the last year take up to the right of it, in pixels. */
  readonly beyond: (view: ChancePlaces["view"], codes: readonly string[]) => number;
  /** The levels of one economy's band, which the axis must hold. */
  levels(code: string): readonly number[];
  /** A bar of ranks in the chosen year for each economy, or a band around its level. */
  draw(places: ChancePlaces): readonly ChanceMark[];
}

/** The 95 % point of the standard normal distribution: nine paths in ten lie between it and its opposite. */
const outer = 1.6449;

/** The marks of a field's chances; none where they are those of other economies or years, as a late answer's would be. */
export function chanceMarks(field: FieldChances, { paths, years }: FieldAnswer): ChanceMarks | undefined {
  const { codes, deviations } = field;
  const shown = new Set(paths.map(({ code }) => code));
  if (!codes.every((code) => shown.has(code)) || deviations[0]?.length !== years.length) return undefined;
  const edge = (code: string, side: 1 | -1) => {
    const own = deviations[codes.indexOf(code)];
    const levels = paths.find((path) => path.code === code)?.levels ?? [];
    return own ? levels.map((level, t) => level * Math.exp(side * outer * (own[t] as number))) : [];
  };
  const known = (all: readonly string[]) => all.filter((code) => codes.includes(code));
  return {
    beyond: (view, all) => (view === "ranks" && field.year === field.lastYear ? step * (known(all).length + 1) : 0),
    levels: (code) => [...edge(code, -1), ...edge(code, 1)],
    draw: (places) => {
      if (places.view === "ranks") return rankBars(field, known(places.codes), places);
      const line = (code: string, side: 1 | -1) =>
        edge(code, side).map((level, t): Point => [places.x(years[t] as number), places.level(level)]);
      return known(places.codes).map((code) => {
        const outline = [...line(code, 1), ...line(code, -1).reverse()];
        return { code, markup: `<path class="band" d="${linePath(outline)}Z"/>`, lines: [] };
      });
    },
  };
}

/** How far apart the bars of one year stand, in pixels. */
const step = 6;

/** Bars of ranks in the chosen year, side by side: after the year where it is the last. */
function rankBars(
  { codes, year, chances, lastYear }: FieldChances,
  shown: readonly string[],
  { x, rank }: ChancePlaces,
) {
  const first = year === lastYear ? step : (-step * (shown.length - 1)) / 2;
  return shown.map((code, k): ChanceMark => {
    const [low, high] = rankRange(chances.byRank[codes.indexOf(code)] as readonly number[]);
    const at = x(year) + first + step * k;
    const line: Point[] = [
      [at, rank(low - 0.3)],
      [at, rank(high + 0.3)],
    ];
    return { code, markup: `<path class="range" d="${linePath(line)}"/>`, lines: [line] };
  });
}
