import { type Content, contentOf } from "../content/content.ts";
import type { Diagnostic, Place } from "../content/diagnostic.ts";
import type { Proof } from "./proof.ts";
import type { EssayText } from "./proofread.ts";
import { changedLanguages, confirmedSentences, essaysOf, sentenceRecordOf, sentencesById } from "./sentenceRecord.ts";

/** A number whose sign a revision turned, with the sentences that were not rewritten since, one a language. */
interface TurnedSign {
  readonly id: string;
  readonly isNegative: boolean;
  readonly sentences: readonly (Place & { readonly file: string })[];
}

/**
 * Numbers whose sign a revision turned while the sentence around them stayed as it was: "rose by −28,000". A number is
 * told once, with the sentence of each language in which it was not rewritten since it was confirmed; nothing confirms it but that.
 */
export function turnedSignFaults(
  texts: readonly EssayText[],
  proofs: ReadonlyMap<string, Proof>,
  content: Content = contentOf(),
): Diagnostic[] {
  return turnedSigns(texts, proofs, content).flatMap(({ id, isNegative, sentences }): Diagnostic[] => {
    const [first, second] = sentences;
    if (!first) return [];
    const { file, line, column } = first;
    const [was, is] = isNegative ? ["above", "below"] : ["below", "above"];
    const twin = second && `${second.file}:${second.line}:${second.column}`;
    const message = `"${id}" is ${is} zero now, and this sentence${twin ? ` and that at ${twin} were` : " was"} written when it was ${was}`;
    return [{ file, line, column, message, remedy: `Rewrite ${twin ? "both" : "it"} for the other sign` }];
  });
}

/** The numbers whose sign was turned, and whose sentence waits to be rewritten in one language at least. */
export function turnedSigns(
  texts: readonly EssayText[],
  proofs: ReadonlyMap<string, Proof>,
  content: Content = contentOf(),
): TurnedSign[] {
  return [...essaysOf(texts)].flatMap(([essay, pair]) => {
    const confirmed = confirmedSentences(essay, content) ?? {};
    const now = sentenceRecordOf(pair, proofs);
    return Object.entries(now).flatMap(([id, { sign }]): TurnedSign[] => {
      const before = confirmed[id];
      // A fact without a value has its own fault, and turns no sign.
      if (!before || before.sign === sign || !proofs.has(id)) return [];
      const rewritten = changedLanguages(id, confirmed, now);
      const sentences = pair.flatMap((text) => {
        const sentence = sentencesById(text).get(id)?.[0];
        if (!sentence || rewritten.includes(text.language)) return [];
        return [{ file: text.file, line: sentence.line, column: sentence.column }];
      });
      return sentences.length > 0 ? [{ id, isNegative: sign !== undefined, sentences }] : [];
    });
  });
}
