import { type Content, contentOf } from "../content/content.ts";
import { numbersInProse } from "../facts/numbersInProse.ts";
import { essayTexts } from "../facts/proofread.ts";
import { placeAt, readProse } from "../facts/readProse.ts";
import type { Language } from "../language/language.ts";

/** A number that stands in an essay without a proof. */
export interface UnprovedNumber {
  readonly essay: string;
  readonly file: string;
  readonly language: Language;
  /** The text of the file, and where the number begins in it. */
  readonly source: string;
  readonly index: number;
  readonly text: string;
  /** Physical line and character, both from 1. */
  readonly line: number;
  readonly column: number;
}

/** Every number of an essay that stands without a proof, English before Korean, in the order of the text. */
export function unprovedNumbers(essay: string, content: Content = contentOf()): UnprovedNumber[] {
  return essayTexts(content)
    .filter((text) => text.essay === essay)
    .flatMap(({ file, language, source }) => {
      const prose = readProse(source, { file, essay, language });
      return numbersInProse(prose.text, language).map(({ index, text }) => ({
        essay,
        file,
        language,
        source,
        index,
        text,
        ...placeAt(source, index),
      }));
    });
}
