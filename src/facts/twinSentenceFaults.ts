import { type Content, contentOf } from "../content/content.ts";
import type { Diagnostic } from "../content/diagnostic.ts";
import { languages } from "../language/language.ts";
import type { Proof } from "./proof.ts";
import type { EssayText } from "./proofread.ts";
import { changedLanguages, confirmedSentences, essaysOf, sentenceRecordOf, sentencesById } from "./sentenceRecord.ts";

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
    if (!confirmed) return [];
    const now = sentenceRecordOf(pair, proofs);
    const confirm = `npm run facts:record -- ${essay}`;
    return Object.keys(now).flatMap((id): Diagnostic[] => {
      if (!Object.hasOwn(confirmed, id)) return [];
      const changed = changedLanguages(id, confirmed, now);
      if (changed.length === 0) return [];
      const told = changed.length === 1 ? languages.find((language) => !changed.includes(language)) : changed[0];
      const text = pair.find(({ language }) => language === told);
      const sentence = text && sentencesById(text).get(id)?.[0];
      if (!told || !sentence) return [];
      const place = { file: text.file, line: sentence.line, column: sentence.column };
      if (changed.length > 1) {
        const message = `the sentence of "${id}" changed in both languages`;
        return [{ ...place, message, remedy: `When both say the same: ${confirm}`, severity: "warning" }];
      }
      const other = nameOf[told === "en" ? "ko" : "en"];
      return [
        {
          ...place,
          message: `the ${other} sentence of "${id}" changed, and this one did not`,
          remedy: `Say the same here; or, when it does already: ${confirm}`,
        },
      ];
    });
  });
}
