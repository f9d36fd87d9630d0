import type { Database } from "../database/database.ts";
import { displayValue } from "../language/displayValue.ts";
import type { Language } from "../language/language.ts";
import { fitOf } from "./candidate.ts";
import { describe } from "./describe.ts";
import type { PrintedNumber } from "./printedNumber.ts";
import type { Proposal } from "./proposal.ts";
import { proposalUnit } from "./proposalUnit.ts";
import type { Ranked } from "./rank.ts";
import type { Row } from "./source.ts";

/** Asks a candidate's SQL. Undefined if it fails, or if its answer would not be printed as the number is. */
export async function prove(
  { candidate, score }: Ranked,
  { printed, language, database }: { printed: PrintedNumber; language: Language; database: Database },
): Promise<Proposal | undefined> {
  const { unit, digits, exponent } = proposalUnit(candidate, printed, language);
  const sql = candidate.sql(exponent);
  const answer = await database.rows<Row>(sql).catch(() => []);
  const [value] = Object.values(answer[0] ?? {});
  if (answer.length !== 1 || typeof value !== "number" || !fitOf(value * 10 ** exponent, printed)) return undefined;
  const { source, rows, shape } = candidate;
  return {
    value,
    // A fall that the sentence tells by its words is printed as its size.
    text: displayValue(candidate.fit.flipped ? Math.abs(value) : value, { unit, digits }, language),
    unit,
    digits,
    sql,
    source: source.origin.en,
    confidence: lowest(rows) ?? source.confidence,
    shape,
    kind: kindOf(rows, shape === "cell"),
    says: describe(candidate),
    fact: null,
    table: source.name,
    rows,
    score: Math.round(score * 100) / 100,
  };
}

const levels = ["low", "medium", "high"] as const;

/** The lowest confidence that the rows say themselves. */
function lowest(rows: readonly Row[]): Proposal["confidence"] | undefined {
  return levels.find((level) => rows.some(({ confidence }) => confidence === level));
}

function kindOf(rows: readonly Row[], isCell: boolean): Proposal["kind"] {
  const said = rows.flatMap(({ status, kind }) => [status, kind]);
  if (said.some((word) => word === "projection" || word === "forecast")) return "forecast";
  if (!isCell) return "derived";
  return said.includes("estimate") || rows.some(({ confidence }) => confidence === "medium" || confidence === "low")
    ? "estimate"
    : "observation";
}
