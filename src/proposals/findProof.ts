import { type Content, contentOf } from "../content/content.ts";
import { nativeDatabase } from "../database/native.ts";
import { displayValue } from "../language/displayValue.ts";
import type { Binding, Candidate } from "./candidate.ts";
import { contextOf, type Surroundings } from "./context.ts";
import { factGround } from "./factGround.ts";
import { findCandidates } from "./findCandidates.ts";
import { type KnownFact, knownFacts } from "./knownCandidates.ts";
import { narrowSource } from "./narrowSource.ts";
import type { PrintedNumber } from "./printedNumber.ts";
import type { Found, Proposal } from "./proposal.ts";
import { prove } from "./prove.ts";
import { type Known, readKnown } from "./readKnown.ts";
import { readSources } from "./readSources.ts";
import type { Source } from "./source.ts";

/** What is searched: read once, and asked for number after number. */
export interface SearchIndex {
  readonly content: Content;
  readonly sources: readonly Source[];
  readonly known: Known;
}

/** Reads the tables, the figures' views, the facts and the figures' values. */
export async function readSearchIndex(content: Content = contentOf()): Promise<SearchIndex> {
  const sources = await readSources(content);
  return { content, sources, known: await readKnown(sources, content) };
}

/** How far, as a part of the number, the nearest values may lie where nothing gives it. */
const widths = [0.01, 0.05, 0.2, 1, 10];

/**
 * The proofs that the data offer for a printed number, the likeliest first: each was asked of the database and gives
 * the number at its printed precision. Where nothing does, the nearest values.
 */
export async function findProof(
  index: SearchIndex,
  printed: PrintedNumber,
  surroundings: Surroundings,
  limit = 20,
): Promise<Found> {
  const context = contextOf(surroundings);
  const near = index.sources.map((source) => narrowSource(source, context)).filter(({ rows }) => rows.length > 0);
  return searchWider({ ...index, sources: near }, printed, surroundings, limit);
}

async function searchWider(
  index: SearchIndex,
  printed: PrintedNumber,
  surroundings: Surroundings,
  limit: number,
): Promise<Found> {
  const found = await search(index, printed, surroundings, limit);
  if (found.proposals.length > 0) return { ...found, nearest: [] };
  for (const width of widths) {
    const reach = Math.abs(printed.value) * width;
    const wider = { low: printed.low - reach, high: printed.high + reach };
    const near = await search(index, { ...printed, ...wider, coarse: wider }, surroundings, 3);
    if (near.proposals.length > 0) return { ...found, nearest: near.proposals };
  }
  return { ...found, nearest: [] };
}

/** So many candidates are asked at least, since a fact that exists may lift one over others. */
const asked = 8;

async function search(
  { content, sources, known }: SearchIndex,
  printed: PrintedNumber,
  surroundings: Surroundings,
  limit: number,
): Promise<Pick<Found, "proposals" | "total">> {
  const context = contextOf(surroundings);
  const { ranked, total } = findCandidates({ sources, figureValues: known.figureValues }, printed, context);
  const facts = knownFacts(known, printed, context);
  /** The fact that asks the same table and gets the same value: it says already what a new one would. */
  const factOf = ({ value, unit }: Proposal, { source: { name }, common }: Candidate) =>
    facts.find(
      ({ proof }) =>
        proof.unit === unit &&
        (unit !== "year" || asksFor(proof.sql, common)) &&
        Number(proof.computed).toPrecision(12) === value.toPrecision(12) &&
        (proof.views.some((view) => view.name === name) || (proof.views.length === 0 && proof.tables.includes(name))),
    )?.proof;
  const database = await nativeDatabase(content);
  const { language } = surroundings;
  const seen = new Set<string>();
  const proposals: Proposal[] = [];
  // Many candidates of one number are cheap to find and dear to ask: hardly more are asked than are shown.
  for (const candidate of ranked) {
    if (proposals.length >= Math.max(limit, asked)) break;
    const proposal = await prove(candidate, { printed, language, database });
    if (!proposal || seen.has(String(proposal.sql))) continue;
    seen.add(String(proposal.sql));
    const fact = factOf(proposal, candidate.candidate);
    // What somebody has proved already is likelier to be meant than what fits by chance; it is shown with its own decimals.
    const said = fact && { fact: fact.id, digits: fact.digits ?? 0, score: proposal.score + 1.5 };
    proposals.push({ ...proposal, ...said });
  }
  const named = new Set(proposals.map(({ fact }) => fact));
  const further = facts.filter(({ proof }) => !named.has(proof.id)).map((fact) => ofFact(fact, surroundings));
  // A fact that rests on no SQL can be named but not asked again: it stands behind those that can.
  const all = [...proposals, ...further].sort(
    (a, b) => Number(a.sql === null) - Number(b.sql === null) || b.score - a.score,
  );
  return { proposals: all.slice(0, limit), total: total + further.length };
}

/** Whether a query names every value: many series have their peak in one year, so that the year alone tells nothing. */
const asksFor = (sql: string | undefined, bindings: readonly Binding[]) =>
  bindings.every(({ value }) => value === null || sql?.includes(String(value)));

function ofFact({ proof, score }: KnownFact, { language }: Surroundings): Proposal {
  const value = (proof.computed ?? proof.published?.value) as number;
  const unit = proof.unit as NonNullable<typeof proof.unit>;
  const digits = proof.digits ?? 0;
  return {
    value,
    text: displayValue(value, { unit, digits }, language),
    unit,
    digits,
    sql: proof.sql ?? null,
    source: `fact ${proof.id} of ${proof.essay}${proof.published ? `: ${proof.published.source.en}` : factGround(proof)}`,
    confidence: proof.confidence ?? null,
    shape: "fact",
    kind: proof.kind === "assumption" ? "derived" : proof.kind,
    says: proof.says,
    fact: proof.id,
    table: proof.views[0]?.name ?? proof.tables[0] ?? "",
    rows: [],
    score: Math.round(score * 100) / 100,
  };
}
