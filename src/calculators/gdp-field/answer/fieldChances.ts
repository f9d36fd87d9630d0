import { meanDeviation } from "../../../model/meanDeviation.ts";
import type { RankChances, UncertainLevel } from "../../../model/rankChances.ts";
import { totalDeviation } from "../../../model/totalDeviation.ts";
import type { FieldAssumptions } from "../state/fieldAssumptions.ts";
import type { FieldUncertainty } from "../state/fieldData.ts";
import type { FieldAnswer } from "./answerField.ts";
import { chanceYear } from "./chanceYear.ts";

/** How many yearly changes an economy must have on record for a deviation to be estimated. */
export const fewestChanges = 15;

/** The economies of a field that chance moves, and what they are drawn with. */
export interface UncertainField {
  readonly year: number;
  readonly lastYear: number;
  /** Persistence of the changes. */
  readonly rho: number;
  readonly codes: readonly string[];
  /** In the order of the codes, in the chosen year. */
  readonly levels: readonly UncertainLevel[];
  /** Deviation of each log level (natural logarithm), year by year from the start. */
  readonly deviations: readonly (readonly number[])[];
  /** Those whose record is too short to estimate from. */
  readonly refused: readonly string[];
}

/** What chance makes of a field. */
export interface FieldChances extends UncertainField {
  readonly chances: RankChances;
}

/**
 * What the chances of a field are drawn with: each economy's deviation and common part as the record tells or the reader
 * set, and a mean that is known as well as its record is long.
 */
export function uncertainField(a: FieldAssumptions, answer: FieldAnswer, record: FieldUncertainty): UncertainField {
  const basis = a.base === "market" ? "market" : "real";
  const rho = a.rho === "history" ? record.rho[basis] : a.rho;
  const year = chanceYear(a);
  const at = year - (answer.years[0] as number);
  const longest = Math.max(...Object.values(record.economies).map(({ years }) => years));
  const drawn = answer.paths.map(({ code, levels }) => {
    const own = record.economies[code];
    const { sd, common } = own?.[basis] ?? {};
    const [used, shared] = [a.sd === "history" ? sd : a.sd, a.common === "history" ? common : Math.sqrt(a.common)];
    if (typeof used !== "number" || shared === undefined) return { code };
    const meanSd = meanDeviation({ sd: used, rho, years: own?.years ?? longest });
    const deviations = answer.years.map((_, t) => totalDeviation({ sd: used, rho, meanSd }, t) / 100);
    const level = { level: levels[at] as number, deviation: deviations[at] as number, common: shared };
    return { code, known: { code, level, deviations } };
  });
  const known = drawn.flatMap((each) => each.known ?? []);
  return {
    year,
    lastYear: answer.years.at(-1) as number,
    rho,
    codes: known.map(({ code }) => code),
    levels: known.map(({ level }) => level),
    deviations: known.map(({ deviations }) => deviations),
    refused: drawn.flatMap((each) => (each.known ? [] : [each.code])),
  };
}
