import { isPrintedAs, measureOfUnit } from "../facts/measure.ts";
import type { Proof } from "../facts/proof.ts";
import { units } from "../language/units.ts";
import { type Candidate, fitOf } from "./candidate.ts";
import type { Context } from "./context.ts";
import type { PrintedNumber } from "./printedNumber.ts";
import type { FigureValue, Known } from "./readKnown.ts";
import type { Row, Source } from "./source.ts";
import { nameWords } from "./words.ts";
import { scaleSql } from "./writeSql.ts";

/** A fact that gives the number already, and how well its words fit those around it. */
export interface KnownFact {
  readonly proof: Proof;
  readonly score: number;
}

/** Facts that are printed as the number is, the best named first. */
export function knownFacts({ proofs }: Known, printed: PrintedNumber, context: Context): KnownFact[] {
  return [...proofs.values()]
    .flatMap((proof): KnownFact[] => {
      const value = proof.computed ?? proof.published?.value;
      if (!proof.unit || typeof value !== "number" || !isPrintedAs(measureOfUnit(proof.unit), printed.kind)) return [];
      const plain = value * 10 ** units[proof.unit].exponent;
      if (!fitOf(plain, printed)) return [];
      const own = proof.essay === context.surroundings.essay ? 2 : context.surroundings.essay ? -1 : 0;
      return [{ proof, score: own + 8 * partSaid(proof, context) - 1.5 }];
    })
    .sort((a, b) => b.score - a.score);
}

function partSaid({ says }: Proof, context: Context): number {
  const parts = Object.values(says).map((text) => {
    const words = nameWords(text);
    return words.reduce((sum, word) => sum + context.inSentence([word]).surety, 0) / Math.max(3, words.length);
  });
  return Math.max(...parts);
}

/** Numbers in a figure's own words that are printed as the number is. */
export function figureValueCandidates(
  sources: readonly Source[],
  values: readonly FigureValue[],
  printed: PrintedNumber,
): Candidate[] {
  return values.flatMap(({ figure, name, sql: question, value }): Candidate[] => {
    const source = sources.find(({ id, kind }) => kind === "figure" && id === figure);
    const measure = source?.figureValues.find((each) => each.name === name)?.measure;
    if (!source || !measure || !isPrintedAs(measure, printed.kind)) return [];
    const plain = value * 10 ** measure.exponent;
    const fit = fitOf(plain, printed);
    if (!fit) return [];
    const rows: readonly Row[] = source.rows;
    const sql = (power: number) =>
      power === measure.exponent
        ? question
        : `select ${scaleSql("value", measure.exponent, power)} from (${question}) as asked(value)`;
    return [{ shape: "figure-value", name, source, value: plain, measure, common: [], rows, sql, fit }];
  });
}
