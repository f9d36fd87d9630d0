import { createHash } from "node:crypto";
import type { Content } from "../content/content.ts";
import { readYaml } from "../content/readYaml.ts";
import { type Language, languages } from "../language/language.ts";
import type { Proof } from "./proof.ts";
import type { EssayText } from "./proofread.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { shownText } from "./shownText.ts";

/** How the sentences around a fact or a claim stand: a short hash of them in each language. */
interface Recorded extends Readonly<Partial<Record<Language, string>>> {
  /** Where the number in them is below zero; one that is not says nothing. */
  readonly sign?: "negative";
}

/** The sentences of an essay, by fact and claim. */
export type SentenceRecord = Readonly<Record<string, Recorded>>;

/** The sentences of an essay in one language, by the facts and claims in them. */
export function sentencesById(text: EssayText): Map<string, Sentence[]> {
  const found = new Map<string, Sentence[]>();
  for (const sentence of sentencesOf(text.source))
    for (const id of sentence.ids) found.set(id, [...(found.get(id) ?? []), sentence]);
  return found;
}

/** What sentences.yaml of an essay holds when it is written today: every fact and claim of its texts, sorted. */
export function sentenceRecordOf(texts: readonly EssayText[], proofs: ReadonlyMap<string, Proof>): SentenceRecord {
  const record: Record<string, Recorded> = {};
  for (const text of texts)
    for (const [id, sentences] of sentencesById(text)) {
      const words = sentences.map((sentence) => sentence.text).join("\n");
      const hash = createHash("sha256").update(words).digest("hex").slice(0, 8);
      const proof = proofs.get(id);
      const isNegative = proof && !proof.claim && /^[^\p{L}\d]*[−-]/u.test(shownText(proof, "en") ?? "");
      record[id] = { ...record[id], [text.language]: hash, ...(isNegative && { sign: "negative" }) };
    }
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => a.localeCompare(b)));
}

/** Where an essay's sentences are written down. */
export const sentenceFile = (essay: string) => `src/essays/${essay}/sentences.yaml`;

/** The sentences of an essay as they were confirmed in both languages; undefined where none were. */
export function confirmedSentences(essay: string, content: Content): SentenceRecord | undefined {
  const file = content.file(sentenceFile(essay));
  if (!file) return undefined;
  const { value } = readYaml(file.path, file.text);
  return value && typeof value === "object" ? (value as SentenceRecord) : {};
}

/** The essays among texts, each with its texts in both languages. */
export function essaysOf(texts: readonly EssayText[]): Map<string, EssayText[]> {
  const essays = new Map<string, EssayText[]>();
  for (const text of texts) essays.set(text.essay, [...(essays.get(text.essay) ?? []), text]);
  return essays;
}

/** The languages in which the sentences around a fact differ from what was confirmed. */
export function changedLanguages(id: string, confirmed: SentenceRecord, now: SentenceRecord): Language[] {
  return languages.filter((language) => confirmed[id]?.[language] !== now[id]?.[language]);
}
