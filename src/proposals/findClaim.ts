import { nativeDatabase } from "../database/native.ts";
import { claimCandidates } from "./claimCandidates.ts";
import { type ClaimPattern, withYear } from "./claimPattern.ts";
import { contextOf, type Surroundings } from "./context.ts";
import { describe } from "./describe.ts";
import type { SearchIndex } from "./findProof.ts";
import type { PrintedNumber } from "./printedNumber.ts";
import type { ClaimProposal } from "./proposal.ts";
import { rank } from "./rank.ts";
import type { Row } from "./source.ts";

/** A claim has no number: as far as points are concerned it is a word that nothing speaks against. */
const noNumber = {
  text: "",
  value: 0,
  digits: 1,
  exponent: 0,
  low: 0,
  high: 0,
  coarse: { low: 0, high: 0 },
  kind: "bare",
  signed: true,
} satisfies PrintedNumber;

/** Conditions that the data offer for a claim, the likeliest first: each was asked, and holds. */
export async function findClaim(
  { content, sources }: SearchIndex,
  text: string,
  pattern: ClaimPattern,
  surroundings: Surroundings,
  limit = 20,
): Promise<{ proposals: readonly ClaimProposal[]; total: number }> {
  const candidates = claimCandidates(sources, withYear(pattern, surroundings.sentence));
  const context = contextOf({ ...surroundings, sentence: `${surroundings.sentence} ${text}` });
  const database = await nativeDatabase(content);
  const proposals: ClaimProposal[] = [];
  for (const { candidate, score } of rank(candidates, noNumber, context)) {
    if (proposals.length >= limit) break;
    const sql = candidate.sql(0);
    const rows = await database.rows<Row>(sql).catch(() => []);
    if (Object.values(rows[0] ?? {})[0] !== true) continue;
    proposals.push({
      value: true,
      text,
      unit: null,
      sql,
      source: candidate.source.origin.en,
      confidence: candidate.source.confidence,
      shape: candidate.shape,
      kind: "derived",
      says: describe(candidate),
      fact: null,
      table: candidate.source.name,
      rows: candidate.rows,
      score: Math.round(score * 100) / 100,
    });
  }
  return { proposals, total: candidates.length };
}
