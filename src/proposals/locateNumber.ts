import { type Content, contentOf } from "../content/content.ts";
import { frontMatterEnd } from "../content/frontMatterEnd.ts";
import { placesIn } from "../content/placeAt.ts";
import { numbersInProse, yearsInProse } from "../facts/numbersInProse.ts";
import { essayTexts } from "../facts/proofread.ts";
import { readProse } from "../facts/readProse.ts";
import { severalMagnitudes } from "../facts/severalMagnitudes.ts";
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
  /** The number with the words that bound it: "over 90%", "nearly 2 billion", "3억 명 넘". */
  readonly phrase: string;
  /** Physical line and character, both from 1. */
  readonly line: number;
  readonly column: number;
  /** Whether it stands in the title or standfirst, where no proof can stand. */
  readonly isInHead: boolean;
}

/** The texts that an essay is to have and has not. */
export function missingTexts(essay: string, content: Content = contentOf()): string[] {
  return languages.map((language) => `src/essays/${essay}/${language}.mdx`).filter((file) => !content.file(file));
}

/** Every number of an essay that stands without a proof, English before Korean, in the order of the text. */
export function unprovedNumbers(essay: string, content: Content = contentOf()): UnprovedNumber[] {
  return numbersBy(essay, content, (text, language) => {
    let end = -1;
    return numbersInProse(text, language).flatMap(({ index, text: found, result }) => {
      // 2억 4,080만 is one number of two parts.
      if (index < end) return [];
      const whole = result ? wholeYear(text, index, found) : (wholeNumber(text, index, language) ?? found);
      end = index + whole.length;
      return [{ index, text: whole, phrase: result ? whole : boundedBy(text, index, whole, language) }];
    });
  });
}

/**
 * The calendar years of an essay's running text that need no proof, since they only date a statement: who says that one
 * is a result can have it proved all the same.
 */
export function datingYears(essay: string, content: Content = contentOf()): UnprovedNumber[] {
  const needed = new Set(unprovedNumbers(essay, content).map(({ file, index }) => `${file}:${index}`));
  return numbersBy(essay, content, (text, language) =>
    yearsInProse(text, language).map(({ index, text: found }) => {
      const whole = wholeYear(text, index, found);
      return { index, text: whole, phrase: whole };
    }),
  ).filter(({ file, index, isInHead }) => !isInHead && !needed.has(`${file}:${index}`));
}

/** What is found in the texts of an essay, with its places. */
function numbersBy(
  essay: string,
  content: Content,
  find: (text: string, language: Language) => readonly Pick<UnprovedNumber, "index" | "text" | "phrase">[],
): UnprovedNumber[] {
  return essayTexts(content)
    .filter((text) => text.essay === essay)
    .flatMap(({ file, language, source }) => {
      const [at, head] = [placesIn(source), frontMatterEnd(source)];
      return find(readProse(source, { file, essay, language }).text, language).map((found) => ({
        ...found,
        essay,
        file,
        language,
        source,
        ...at(found.index),
        isInHead: found.index < head,
      }));
    });
}

/** A year with the 년 behind it. */
const wholeYear = (text: string, index: number, year: string) =>
  text[index + year.length] === "년" ? `${year}년` : year;

const wholes: Readonly<Record<Language, RegExp>> = {
  en: /[−-]?[$€£₩¥]?\d+(?:,\d+)*(?:\.\d+)?(?:\s?(?:thousand|million|billion|trillion)\b)?(?:\s?%|[ -]?(?:percentage points?|log points?|percent|points?|times|fold|won|yuan|dollars|people|users|years?|months?|weeks?|days?|hours?|minutes?|seconds?)\b)?/iy,
  ko: new RegExp(
    `[−-]?[$₩]?(?:${severalMagnitudes}|\\d+(?:,\\d+)*(?:\\.\\d+)?(?:분의 ?\\d+)?(?:\\s?[천백십]?[조억만]|[천백])?)(?:\\s?(?:%포인트|%p|%|퍼센트|로그포인트|포인트|달러|위안|원|명|배|개월|년|주|일|시간|분|초|개|장|건|회|곳|곡|가지))?`,
    "y",
  ),
};

const inWords: Readonly<Record<Language, RegExp>> = {
  en: /(?:an?|one|two|three|four|five|six|seven|eight|nine|ten)[ -](?:half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|times|percent(?:age points?)?|million|billion)\b/iy,
  ko: /(?:두|세|석|네|넉|다섯|여섯|일곱|여덟|아홉|열(?:한|두|세|네|다섯)?|스무|[일이삼사오육칠팔구]?[십백천])\s?(?:배|명|개|곳|번|해|달|주|가지|사람|퍼센트|년|장|건)|[일이삼사오육칠팔구] ?분의 ?[일이삼사오육칠팔구]/y,
};

/** The number with its magnitudes and the unit behind it: "54.8 million people", "2억 4,080만 장", "three quarters", "세 배". */
function wholeNumber(text: string, index: number, language: Language): string | undefined {
  for (const pattern of [wholes[language], inWords[language]]) {
    pattern.lastIndex = index;
    const whole = pattern.exec(text)?.[0].trim();
    if (whole) return whole;
  }
  return undefined;
}

const before: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:over|more than|above|at least|upwards of|under|nearly|almost|less than|below|close to|up to|at most|about|around|roughly|some|approximately)\s+$/i,
  ko: /(?:약|거의|대략)\s?$/,
};
const after: Readonly<Record<Language, RegExp>> = {
  en: /^(?!)/,
  ko: /^[을를이가]?\s?(?:넘|이상|초과|웃도|웃돌|남짓|미만|이하|가까|밑도|못 미|안팎|쯤|정도|가량)/,
};

/** A number with the words directly before and after it that say which way it is rounded. */
function boundedBy(text: string, index: number, whole: string, language: Language): string {
  const [led = ""] = before[language].exec(text.slice(Math.max(0, index - 16), index)) ?? [];
  const end = index + whole.length;
  const [followed = ""] = after[language].exec(text.slice(end, end + 8)) ?? [];
  return `${led}${whole}${followed}`.replace(/\s+/g, " ");
}

/** Whether a text that somebody asks for is that number, with or without the words that bound it and the unit behind it. */
export function isTheNumber({ text, phrase }: Pick<UnprovedNumber, "text" | "phrase">, asked: string): boolean {
  if (asked.trim() === phrase) return true;
  const [whole, part] = [text, asked.trim()].map((each) => each.replace(/\s+/g, " ")) as [string, string];
  return (
    whole === part ||
    (whole.startsWith(part) && !/^[\d.,]|^\s?(?:[%조억만천백십\d]|(?:m|b|tr)illion)/.test(whole.slice(part.length)))
  );
}
