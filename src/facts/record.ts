import { type Content, contentOf } from "../content/content.ts";
import type { Diagnostic } from "../content/diagnostic.ts";
import { readYaml } from "../content/readYaml.ts";
import { type Correction, correctionsOf, readCorrections } from "./corrections.ts";
import { factsUsed } from "./factsUsed.ts";
import type { Proof } from "./proof.ts";
import type { EssayText } from "./proofread.ts";
import { shownText } from "./shownText.ts";
import { turnedSigns } from "./turnedSignFaults.ts";

/** The numbers of an essay as they were published, by fact, in English. */
export type PublishedNumbers = Readonly<Record<string, string>>;

/** The numbers an essay shows now, by fact, sorted: what its record holds when it is written today. */
export function recordOf(text: EssayText, proofs: ReadonlyMap<string, Proof>): PublishedNumbers {
  return Object.fromEntries(
    factsUsed(text.source)
      .flatMap((id) => {
        const proof = proofs.get(id);
        const shown = proof && shownText(proof, "en");
        return shown === undefined ? [] : [[id, shown] as const];
      })
      .sort(([a], [b]) => a.localeCompare(b)),
  );
}

/** What readers last saw of a fact: the record, or the last correction of it; and whether that withdrew it. */
function lastPublished(id: string, recorded: string, corrections: readonly Correction[]) {
  const last = corrections.find(({ changes, withdrawn }) => id in changes || id in withdrawn);
  return {
    text: last?.changes[id]?.to ?? last?.withdrawn[id] ?? recorded,
    isWithdrawn: last?.withdrawn[id] !== undefined,
  };
}

/** What readers last saw of every recorded number of an essay, by fact, in English, and which of them were withdrawn. */
export function publishedBefore(essay: string, content: Content = contentOf()) {
  const file = `src/essays/${essay}/record.yaml`;
  const recorded = (readYaml(file, content.file(file)?.text ?? "").value ?? {}) as PublishedNumbers;
  const corrections = correctionsOf(essay, content);
  const last = Object.entries(recorded).map(([id, first]) => [id, lastPublished(id, first, corrections)] as const);
  const numbers: PublishedNumbers = Object.fromEntries(last.map(([id, { text }]) => [id, text]));
  return { numbers, withdrawn: last.flatMap(([id, { isWithdrawn }]) => (isWithdrawn ? [id] : [])) };
}

/** The record.yaml of every essay among the texts: what it holds, if it is there, and where. */
function recordsOf(texts: readonly EssayText[], content: Content) {
  return texts
    .filter(({ language }) => language === "en")
    .map((text) => {
      const file = `src/essays/${text.essay}/record.yaml`;
      const yaml = readYaml(file, content.file(file)?.text ?? "");
      return { text, file, yaml, recorded: (yaml.value ?? {}) as PublishedNumbers };
    });
}

/** The facts that any of the essays shows: a number that went from one to another is still published. */
export const shownAnywhere = (texts: readonly EssayText[]): ReadonlySet<string> =>
  new Set(texts.flatMap(({ source }) => factsUsed(source)));

/**
 * Published numbers that changed or went without a word: an essay shows another number than its record.yaml and its
 * corrections.yaml say, or no essay shows it any more. One whose sign was turned is told by its sentence first, which
 * is rewritten before the number is corrected.
 */
export function recordFaults(
  texts: readonly EssayText[],
  proofs: ReadonlyMap<string, Proof>,
  content: Content = contentOf(),
): Diagnostic[] {
  const turned = new Set(turnedSigns(texts, proofs, content).map(({ id }) => id));
  const anywhere = shownAnywhere(texts);
  return recordsOf(texts, content).flatMap(({ text, file, yaml, recorded }): Diagnostic[] => {
    if (yaml.diagnostics.length > 0) return [...yaml.diagnostics];
    const { corrections, diagnostics } = readCorrections(text.essay, content);
    if (diagnostics.length > 0) return [];
    const now = recordOf(text, proofs);
    const shown = factsUsed(text.source);
    // An id that names nothing may be the slip by which a number seems gone, and is told as that.
    const isWhole = shown.every((id) => proofs.has(id));
    return Object.entries(recorded).flatMap(([id, first]): Diagnostic[] => {
      const { text: before, isWithdrawn } = lastPublished(id, first, corrections);
      const after = now[id];
      const place = { file, ...yaml.valuePlace([id]) };
      const command = `npm run facts:correct -- ${text.essay}`;
      if (!anywhere.has(id) && !isWithdrawn) {
        if (!isWhole) return [];
        const message = `"${id}" was published as ${before} and is in the text no more`;
        return [
          {
            ...place,
            message,
            remedy: `Show it again, or write that it is withdrawn into the corrections log: ${command}`,
          },
        ];
      }
      if (after === undefined || after === before || turned.has(id)) return [];
      const remedy = `If it is right now, write it into the corrections log: ${command}`;
      return [{ ...place, message: `"${id}" was published as ${before} and is now ${after}`, remedy }];
    });
  });
}

/** Essays whose numbers are published without being written down: one of those could change and nobody would know. */
export function unrecordedFaults(
  texts: readonly EssayText[],
  proofs: ReadonlyMap<string, Proof>,
  content: Content = contentOf(),
): Diagnostic[] {
  return recordsOf(texts, content).flatMap(({ text, file, yaml, recorded }): Diagnostic[] => {
    // What cannot be read is told where it stands.
    if (yaml.diagnostics.length > 0) return [];
    const missing = Object.keys(recordOf(text, proofs)).filter((id) => !Object.hasOwn(recorded, id));
    if (missing.length === 0) return [];
    const message = `the essay publishes ${missing.length} number${missing.length === 1 ? "" : "s"} that no record holds: ${missing.join(", ")}`;
    const remedy = `When they are as they should be published: npm run facts:record -- ${text.essay}`;
    return [{ file, line: 1, column: 1, message, remedy }];
  });
}
