import { type Content, contentOf } from "../content/content.ts";
import { placeAt } from "../content/placeAt.ts";
import { numbersInProse } from "../facts/numbersInProse.ts";
import { essayTexts } from "../facts/proofread.ts";
import { readProse } from "../facts/readProse.ts";
import { type Language, languages } from "../language/language.ts";

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

/** The texts that an essay is to have and has not. */
export function missingTexts(essay: string, content: Content = contentOf()): string[] {
  return languages.map((language) => `src/essays/${essay}/${language}.mdx`).filter((file) => !content.file(file));
}

/** Every number of an essay that stands without a proof, English before Korean, in the order of the text. */
export function unprovedNumbers(essay: string, content: Content = contentOf()): UnprovedNumber[] {
  return essayTexts(content)
    .filter((text) => text.essay === essay)
    .flatMap(({ file, language, source }) => {
      const prose = readProse(source, { file, essay, language });
      let end = -1;
      return numbersInProse(prose.text, language).flatMap(({ index, text }) => {
        // 2억 4,080만 is one number of two parts.
        if (index < end) return [];
        const whole = wholeNumber(prose.text, index, language) ?? text;
        end = index + whole.length;
        return [{ essay, file, language, source, index, text: whole, ...placeAt(source, index) }];
      });
    });
}

const wholes: Readonly<Record<Language, RegExp>> = {
  en: /[−-]?[$€£₩¥]?\d[\d,]*(?:\.\d+)?(?:\s?(?:thousand|million|billion|trillion)\b)?(?:\s?%|[ -]?(?:percentage points?|log points?|percent|points?|times|fold|won|yuan|dollars|people|users|years?|months?|weeks?|days?|hours?|minutes?|seconds?)\b)?/iy,
  ko: /[−-]?[$₩]?\d[\d,]*(?:\.\d+)?(?:분의 ?\d+)?(?:\s?[천백십]?[조억만]|천)?(?:\s\d[\d,]*[천백십]?[억만]?(?=[\s가-힣])|\d[\d,]*[천백십]?[억만](?=[\s가-힣]))*(?:\s?(?:%포인트|%p|%|퍼센트|로그포인트|포인트|달러|위안|원|명|배|개월|년|주|일|시간|분|초|개|장|건|회|곳|곡|가지))?/y,
};

/** The number with its magnitudes and the unit behind it: "54.8 million people", "2억 4,080만 장". */
function wholeNumber(text: string, index: number, language: Language): string | undefined {
  const pattern = wholes[language];
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0].trim() || undefined;
}

/** Whether a text that somebody asks for is that number, with or without the unit behind it. */
export function isTheNumber({ text }: Pick<UnprovedNumber, "text">, asked: string): boolean {
  const [whole, part] = [text, asked.trim()].map((each) => each.replace(/\s+/g, " ")) as [string, string];
  return (
    whole === part ||
    (whole.startsWith(part) && !/^[\d.,]|^\s?(?:[%조억만천]|(?:m|b|tr)illion)/.test(whole.slice(part.length)))
  );
}
