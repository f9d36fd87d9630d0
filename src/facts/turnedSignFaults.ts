import { type Content, contentOf } from "../content/content.ts";
import type { Diagnostic } from "../content/diagnostic.ts";
import type { Proof } from "./proof.ts";
import type { EssayText } from "./proofread.ts";
import { changedLanguages, confirmedSentences, essaysOf, sentenceRecordOf, sentencesById } from "./sentenceRecord.ts";

/**
 * Numbers whose sign a revision turned while the sentence around them stayed as it was: "rose by −28,000". Told at the
 * sentence, in each language in which it was not rewritten since it was confirmed; nothing confirms it but that.
 */
export function turnedSignFaults(
  texts: readonly EssayText[],
  proofs: ReadonlyMap<string, Proof>,
  content: Content = contentOf(),
): Diagnostic[] {
  return [...essaysOf(texts)].flatMap(([essay, pair]) => {
    const confirmed = confirmedSentences(essay, content) ?? {};
    const now = sentenceRecordOf(pair, proofs);
    return Object.entries(now).flatMap(([id, { sign }]) => {
      const before = confirmed[id];
      // A fact without a value has its own fault, and turns no sign.
      if (!before || before.sign === sign || !proofs.has(id)) return [];
      const rewritten = changedLanguages(id, confirmed, now);
      return pair.flatMap((text): Diagnostic[] => {
        const sentence = sentencesById(text).get(id)?.[0];
        if (!sentence || rewritten.includes(text.language)) return [];
        const { line, column } = sentence;
        const [was, is] = sign ? ["above", "below"] : ["below", "above"];
        const message = `"${id}" is ${is} zero now, and this sentence was written when it was ${was}`;
        return [{ file: text.file, line, column, message, remedy: "Rewrite it for the other sign" }];
      });
    });
  });
}
