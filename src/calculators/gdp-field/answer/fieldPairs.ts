import type { Passing } from "../../../model/passings.ts";
import type { FieldAssumptions } from "../state/fieldAssumptions.ts";
import type { FieldRecord } from "../state/fieldData.ts";
import type { FieldAnswer } from "./answerField.ts";

/** A passing with the ratio of the one that passes to the other, before the start and after it. */
export interface FieldPair extends Passing {
  /** Years and ratios (1 is parity) of the record, the start year included; years without a value are left out. */
  readonly record: readonly (readonly [year: number, ratio: number])[];
  readonly path: readonly (readonly [year: number, ratio: number])[];
  /** Mean growth of the two in this field, percent a year: what the two-economy calculator is opened with. */
  readonly growth: readonly [chaser: number, leader: number];
}

/** How many pairs are drawn. */
export const mostPairs = 12;

/** The first passing of each pair: neighbours in rank first, then by year, a dozen at most. */
export function pairedPassings({ passings, paths, ranks, years }: FieldAnswer): Passing[] {
  const rankOf = (code: string, year: number) =>
    ranks[paths.findIndex((path) => path.code === code)]?.[years.indexOf(year)] as number;
  const seen = new Set<string>();
  const first = passings.filter(({ chaser, leader }) => {
    const pair = [chaser, leader].sort().join();
    return !seen.has(pair) && seen.add(pair);
  });
  const isBeside = ({ chaser, leader, year }: Passing) => rankOf(leader, year) - rankOf(chaser, year) === 1;
  return [...first.filter(isBeside), ...first.filter((passing) => !isBeside(passing))].slice(0, mostPairs);
}

/** The pairs that a field draws, with their record where that is known. */
export function fieldPairs(a: FieldAssumptions, answer: FieldAnswer, record: FieldRecord | undefined): FieldPair[] {
  const levelsOf = (code: string) => answer.paths.find((path) => path.code === code)?.levels as readonly number[];
  const span = answer.years.length - 1;
  const mean = (levels: readonly number[]) =>
    100 * (((levels.at(-1) as number) / (levels[0] as number)) ** (1 / span) - 1);
  return pairedPassings(answer).map((passing) => {
    const [chaser, leader] = [levelsOf(passing.chaser), levelsOf(passing.leader)];
    const ratio = (i: number) => (chaser[i] as number) / (leader[i] as number);
    return {
      ...passing,
      record: record ? recordOf(a, passing, { record, now: ratio(0), last: answer.years[0] as number }) : [],
      path: answer.years.map((year, i) => [year, ratio(i)] as const),
      growth: [mean(chaser), mean(leader)],
    };
  });
}

interface Known {
  readonly record: FieldRecord;
  /** The ratio in the start year. */
  readonly now: number;
  readonly last: number;
}

/** Ratios of the record on the basis of the field: at constant prices carried back by real growth from the start year. */
function recordOf({ base }: FieldAssumptions, { chaser, leader }: Passing, { record, now, last }: Known) {
  const { from } = record;
  const years = Array.from({ length: last - from + 1 }, (_, i) => from + i);
  if (base !== "constant")
    return years.flatMap((year, i): [number, number][] => {
      const [size, other] = [record[base][chaser]?.[i], record[base][leader]?.[i]];
      return size && other ? [[year, size / other]] : [];
    });
  const found: [number, number][] = [[last, now]];
  for (let i = last - from; i > 0; i--) {
    const [growth, other] = [record.growth[chaser]?.[i], record.growth[leader]?.[i]];
    if (typeof growth !== "number" || typeof other !== "number") break;
    const [, ratio] = found[0] as [number, number];
    found.unshift([from + i - 1, (ratio * (1 + other / 100)) / (1 + growth / 100)]);
  }
  return found;
}
