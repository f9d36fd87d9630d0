import { linePath, type Point, tenth } from "../../drawing/linePath.ts";
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

/** What chance draws into a field. */
export interface ChanceMarks {
  /** The levels of one economy's band, which the axis must hold. */
  levels(code: string): readonly number[];
  /** For each economy its mark as SVG: a bar of ranks in the chosen year, or a band around its level. */
  draw(places: ChancePlaces): Readonly<Record<string, string>>;
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
  return {
    levels: (code) => [...edge(code, -1), ...edge(code, 1)],
    draw: (places) => {
      const known = places.codes.filter((code) => codes.includes(code));
      if (places.view === "ranks") return rankBars(field, known, places);
      const line = (code: string, side: 1 | -1) =>
        edge(code, side).map((level, t): Point => [places.x(years[t] as number), places.level(level)]);
      return Object.fromEntries(
        known.map((code) => [
          code,
          `<path class="band" d="${linePath([...line(code, 1), ...line(code, -1).reverse()])}Z"/>`,
        ]),
      );
    },
  };
}

/** How far apart the bars of one year stand, in pixels. */
const step = 6;

/** Bars of ranks in the chosen year, side by side: before the year where it is the last. */
function rankBars(
  { codes, year, chances, lastYear }: FieldChances,
  shown: readonly string[],
  { x, rank }: ChancePlaces,
) {
  const first = year === lastYear ? -step * shown.length : (-step * (shown.length - 1)) / 2;
  return Object.fromEntries(
    shown.map((code, k) => {
      const [low, high] = rankRange(chances.byRank[codes.indexOf(code)] as readonly number[]);
      const at = tenth(x(year) + first + step * k);
      return [code, `<path class="range" d="M${at},${tenth(rank(low - 0.3))}V${tenth(rank(high + 0.3))}"/>`];
    }),
  );
}
