import { fillTemplate } from "../../../../language/fillTemplate.ts";
import type { Language } from "../../../../language/language.ts";
import type { FieldAnswer } from "../../answer/answerField.ts";
import type { FieldPair } from "../../answer/fieldPairs.ts";
import { pairWords } from "./pairWords.ts";

/** What is said above and below the charts of the pairs. */
export function pairNotes({ years, passings }: FieldAnswer, pairs: readonly FieldPair[], language: Language) {
  const words = pairWords[language];
  const firsts = pairs.map(({ record, path }) => (record[0] ?? path[0])?.[0] as number);
  const isPart = pairs.length < passings.length;
  return {
    measure: fillTemplate(words.measure, { from: Math.min(...firsts), to: years.at(-1) as number }),
    more: isPart ? fillTemplate(words.more, { count: pairs.length, all: passings.length }) : "",
  };
}
