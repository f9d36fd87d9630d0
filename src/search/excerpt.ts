import type { Bilingual, Language } from "../language/language.ts";
import type { Answer } from "./pageIndex.ts";
import type { Word } from "./readWords.ts";

/** A run of an excerpt; marked if it is a word that was asked for. */
export interface Run {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Signs of an excerpt: two to three lines of a result. */
const room: Bilingual<number> = { en: 190, ko: 110 };

interface Hit extends Word {
  readonly terms: readonly string[];
}

interface Reading {
  readonly termsOf: (word: Word) => readonly string[];
  readonly language: Language;
}

/** The title of an answer, with the words marked that it was found by. */
export function titleOf({ page, words, terms }: Answer, { termsOf }: Reading): Run[] {
  return toRuns(page.title, hitsIn(words.title, terms, termsOf));
}

/** The line of a page that says most of what was asked for, cut around it to a result's length; else the first line. */
export function excerptOf({ page, words, terms }: Answer, { termsOf, language }: Reading): Run[] {
  const hits = hitsIn(words.text, terms, termsOf);
  let [best, most, at] = [{ from: 0, to: lineEnd(page.text, 0), hits: [] as Hit[] }, 0, 0];
  while (at < hits.length) {
    const from = page.text.lastIndexOf("\n", (hits[at] as Hit).from) + 1;
    const to = lineEnd(page.text, from);
    const own: Hit[] = [];
    for (; at < hits.length && (hits[at] as Hit).from < to; at += 1) own.push(hits[at] as Hit);
    const score = distinct(own) + Math.min(own.length, 5) / 10;
    if (score > most) [best, most] = [{ from, to, hits: own }, score];
  }
  const own = best.hits.map((hit) => ({ ...hit, from: hit.from - best.from, to: hit.to - best.from }));
  return cut(page.text.slice(best.from, best.to), own, room[language]);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

function hitsIn(words: readonly Word[], asked: ReadonlySet<string>, termsOf: Reading["termsOf"]): Hit[] {
  return words.flatMap((word) => {
    const terms = termsOf(word).filter((term) => asked.has(term));
    return terms.length > 0 ? [{ ...word, terms }] : [];
  });
}

function distinct(hits: readonly Hit[]): number {
  return new Set(hits.flatMap(({ terms }) => terms)).size;
}

/** The part of a text that holds the most different terms, begun and ended at a blank. */
function cut(text: string, hits: readonly Hit[], length: number): Run[] {
  if (text.length <= length) return toRuns(text, hits);
  const starts = hits.map(({ from }) => from);
  const within = (from: number) => distinct(hits.filter((hit) => hit.from >= from && hit.to <= from + length * 0.8));
  const anchor = starts.reduce((best, from) => (within(from) > within(best) ? from : best), starts[0] ?? 0);
  const earliest = Math.max(0, Math.min(anchor - Math.round(length * 0.2), text.length - length));
  const from = earliest === 0 ? 0 : text.indexOf(" ", earliest) + 1;
  const end = text.lastIndexOf(" ", from + length);
  const to = from + length >= text.length ? text.length : end > anchor ? end : from + length;
  const inside = hits.filter((hit) => hit.from >= from && hit.to <= to);
  return [
    ...(from > 0 ? [{ text: "…\u00a0", isMarked: false }] : []),
    ...toRuns(text.slice(0, to), inside, from),
    ...(to < text.length ? [{ text: "\u00a0…", isMarked: false }] : []),
  ];
}

function toRuns(text: string, hits: readonly Hit[], start = 0): Run[] {
  const runs: Run[] = [];
  let from = start;
  for (const hit of hits) {
    runs.push({ text: text.slice(from, hit.from), isMarked: false });
    runs.push({ text: text.slice(hit.from, hit.to), isMarked: true });
    from = hit.to;
  }
  runs.push({ text: text.slice(from), isMarked: false });
  return runs.filter((run) => run.text !== "");
}
