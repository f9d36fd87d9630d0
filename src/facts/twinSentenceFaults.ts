import { type Content, contentOf } from "../content/content.ts";
import type { Diagnostic, Place } from "../content/diagnostic.ts";
import { languages } from "../language/language.ts";
import type { Proof } from "./proof.ts";
import type { EssayText } from "./proofread.ts";
import { changedLanguages, confirmedSentences, essaysOf, sentenceRecordOf, sentencesById } from "./sentenceRecord.ts";

/** Where a sentence is told, for one fact or claim in it. */
interface ChangedSentence extends Place {
  readonly id: string;
  readonly file: string;
  /** The language that changed alone; undefined where both did. */
  readonly other: "English" | "Korean" | undefined;
}

const nameOf = { en: "English", ko: "Korean" } as const;

/**
 * Sentences around a fact or a claim that changed in one language only: what they say in the other may not be true any
 * more. Told at the sentence that did not change. Where both changed, that they wait to be confirmed is a warning.
 */
export function twinSentenceFaults(
  texts: readonly EssayText[],
  proofs: ReadonlyMap<string, Proof>,
  content: Content = contentOf(),
): Diagnostic[] {
  return [...essaysOf(texts)].flatMap(([essay, pair]) => {
    const confirmed = confirmedSentences(essay, content);
    // A text without its twin is told as that.
    if (!confirmed || pair.length < languages.length) return [];
    const now = sentenceRecordOf(pair, proofs);
    const confirm = `npm run facts:record -- ${essay}`;
    const found = Object.keys(now).flatMap((id): ChangedSentence[] => {
      if (!Object.hasOwn(confirmed, id)) return [];
      const changed = changedLanguages(id, confirmed, now);
      // What one language does not say any more is told with its text.
      if (changed.length === 0 || languages.some((language) => now[id]?.[language] === undefined)) return [];
      const told = changed.length === 1 ? languages.find((language) => !changed.includes(language)) : changed[0];
      // A name in the sentence that is none is told where it stands, and has changed it.
      const isOfUnknown = pair.some((each) =>
        sentencesById(each)
          .get(id)
          ?.some(({ ids }) => ids.some((other) => !proofs.has(other))),
      );
      if (isOfUnknown) return [];
      const text = pair.find(({ language }) => language === told);
      const sentence = text && sentencesById(text).get(id)?.[0];
      if (!told || !sentence) return [];
      const other = changed.length > 1 ? undefined : nameOf[told === "en" ? "ko" : "en"];
      return [{ id, file: text.file, line: sentence.line, column: sentence.column, other }];
    });
    // A sentence is told once, however many facts stand in it.
    const sentences = Map.groupBy(found, ({ file, line, column, other }) => [file, line, column, other].join(" "));
    return [...sentences.values()].map((own): Diagnostic => {
      const [{ file, line, column, other }] = own as [ChangedSentence, ...ChangedSentence[]];
      const place = { file, line, column };
      const ids = own.map(({ id }) => `"${id}"`).join(", ");
      if (!other) {
        const message = `the sentence of ${ids} changed in both languages`;
        return { ...place, message, remedy: `When both say the same: ${confirm}`, severity: "warning" };
      }
      return {
        ...place,
        message: `the ${other} sentence of ${ids} changed, and this one did not`,
        remedy: `Say the same here; or, when it does already: ${confirm}`,
      };
    });
  });
}
