import { contentOf } from "../../src/content/content.ts";
import { nativeDatabase } from "../../src/database/native.ts";
import { findProof, readSearchIndex, type SearchIndex } from "../../src/proposals/findProof.ts";
import { printedNumber } from "../../src/proposals/printedNumber.ts";
import type { Proposal } from "../../src/proposals/proposal.ts";
import { outOfReach } from "./outOfReach.ts";
import { type PublishedNumber, publishedNumbers, rowsRead } from "./publishedNumbers.ts";

/** Where the right rows came among the proposals for a published number: 0 is first, -1 is not among the first five. */
export interface Place {
  readonly id: string;
  readonly language: "en" | "ko";
  readonly place: number;
  readonly milliseconds: number;
}

const listed = 5;

/** Searches for the published numbers chosen, each with its own fact and all that ask the same hidden. */
export async function measureRates(chosen: (number: PublishedNumber, index: number) => boolean): Promise<Place[]> {
  const index = await readSearchIndex();
  const database = await nativeDatabase(contentOf());
  const unreachable = new Set(Object.values(outOfReach).flat());
  const places: Place[] = [];
  const order = new Map<string, number>();
  for (const each of await publishedNumbers()) {
    const { id, sql, text, surroundings } = each;
    if (!order.has(id)) order.set(id, order.size);
    if (unreachable.has(id) || !chosen(each, order.get(id) as number)) continue;
    const { language } = surroundings;
    const start = performance.now();
    const printed = printedNumber(text, language);
    const { proposals } = printed
      ? await findProof(without(index, each), printed, surroundings, listed)
      : { proposals: [] };
    const milliseconds = performance.now() - start;
    const right = await rowsRead(
      database,
      sql,
      index.sources.map(({ name }) => name),
    );
    places.push({ id, language, place: proposals.findIndex((proposal) => rowsOf(proposal) === right), milliseconds });
  }
  return places;
}

/** The index as it would be if nobody had written the fact. */
function without(index: SearchIndex, { id, sql }: PublishedNumber): SearchIndex {
  const proofs = [...index.known.proofs].filter(([other, proof]) => other !== id && proof.sql?.trim() !== sql.trim());
  return { ...index, known: { ...index.known, proofs: new Map(proofs) } };
}

function rowsOf({ table, rows }: Proposal): string {
  return [table, ...new Set(rows.map((row) => JSON.stringify(row)).sort())].join("\n");
}
