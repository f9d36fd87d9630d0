import { convergenceGrowth } from "../../../model/convergenceGrowth.ts";
import { type FieldPath, fieldPaths } from "../../../model/fieldPaths.ts";
import { heldGrowth } from "../../../model/heldGrowth.ts";
import { isAbove } from "../../../model/isAbove.ts";
import { type Passing, passings } from "../../../model/passings.ts";
import { ranks } from "../../../model/ranks.ts";
import { convergenceLeader, type FieldAssumptions } from "../state/fieldAssumptions.ts";
import type { FieldData, FieldPopulation, FieldStart } from "../state/fieldData.ts";
import { type FieldReading, levelsOf } from "../state/readField.ts";

/** A field worked out. */
export interface FieldAnswer {
  /** From the start year to the horizon. */
  readonly years: readonly number[];
  /** From the largest in the start year down; levels in billions. */
  readonly paths: readonly FieldPath[];
  /** Ranks within the field, one list for each path. */
  readonly ranks: readonly (readonly number[])[];
  readonly passings: readonly Passing[];
  /** The rank of each path among all economies with a level and growth, in the first year and in the last. */
  readonly worldRanks: readonly (readonly [first: number, last: number])[];
  /** How many those are. */
  readonly worldCount: number;
  /** Growth of the first year after the start and of the last, percent. */
  readonly growth: readonly (readonly [first: number, last: number])[];
}

/** Works a field out. `population` is asked for where growth converges; without it no economy converges. */
export function answerField(
  { assumptions: a, codes }: FieldReading,
  data: FieldData,
  population: FieldPopulation = {},
): FieldAnswer {
  const start = data.starts.find(({ id }) => id === a.start) as FieldStart;
  const levels = levelsOf(start, a.base);
  const years = Array.from({ length: a.horizon - start.year + 1 }, (_, i) => start.year + i);
  const growthOf = growthRule(a, data, population, start.year);
  const entry = (code: string) => {
    const own = a.own[code];
    const growth = own === undefined ? growthOf(code) : () => own;
    return growth && { code, level: levels[code] as number, growth, realExchangeRate: a.rer[code] ?? 0 };
  };
  const known = (list: readonly string[]) => list.flatMap((code) => entry(code) ?? []);
  const entries = known(codes);
  const paths = fieldPaths(entries, years);
  const world = fieldPaths(known(Object.keys(levels)), years).map(({ code, levels: all }) => ({
    code,
    levels: [all[0] as number, all.at(-1) as number],
  }));
  const rankAmong = (index: 0 | 1, level: number) =>
    1 + world.filter(({ levels: own }) => isAbove(own[index] as number, level)).length;
  return {
    years,
    paths,
    ranks: ranks(paths),
    passings: passings(paths, years),
    worldRanks: paths.map(
      ({ levels: own }) => [rankAmong(0, own[0] as number), rankAmong(1, own.at(-1) as number)] as const,
    ),
    worldCount: world.length,
    growth: entries.map(({ growth }) => [growth(start.year + 1), growth(a.horizon)] as const),
  };
}

type GrowthOf = (code: string) => ((year: number) => number) | undefined;

function growthRule(
  { growth, frontier, speed }: FieldAssumptions,
  { economies, outlookFrom }: FieldData,
  population: FieldPopulation,
  startYear: number,
): GrowthOf {
  if (growth === "decade")
    return (code) => {
      const rate = economies[code]?.decade;
      return rate === undefined ? undefined : () => rate;
    };
  if (growth === "imf")
    return (code) => {
      const rates = economies[code]?.outlook;
      return rates && heldGrowth(rates, outlookFrom);
    };
  const leaderPerHead = economies[convergenceLeader]?.perHead;
  return (code) => {
    const [perHead, people] = [economies[code]?.perHead, population[code]];
    if (perHead === undefined || people === undefined || leaderPerHead === undefined) return undefined;
    const rates = convergenceGrowth({ perHead, leaderPerHead, population: people, frontier, speed });
    return (year) => rates[year - startYear - 1] as number;
  };
}
