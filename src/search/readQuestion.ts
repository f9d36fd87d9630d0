import { readWords, type Word } from "./readWords.ts";
import { synonyms } from "./synonyms.ts";
import type { Terms } from "./vocabulary.ts";

/** One subject of a question. */
export interface Asked {
  /** The ways to say it, each by its words. */
  readonly ways: readonly (readonly Terms[])[];
}

/** Longer questions are read to here: what comes after so many words narrows nothing. */
const most = 24;

/** Words that ask or join, and say nothing of the subject. */
const empty = new Set(
  `a an and are as at by did do does for from had has have how in is it its of on or that the this to was were what when
  where which who why will with 및 등 또 또는 그리고 어떻게 왜 무엇 무엇이 무엇을 무엇인가 얼마 얼마나 언제 어디 누가 그 이 것`.split(
    /\s+/,
  ),
);

const spellings = synonyms.map((names) => names.map((name) => readWords(name).map(({ text }) => text)));
/** The first word of a spelling, with the groups it may stand for. */
const groupsByStart = Map.groupBy(
  spellings.flatMap((names) => names.map((words) => ({ words, names }))),
  ({ words }) => words[0] as string,
);

/** What the texts know of a word: the terms it asks for, and the words that it is joined of. */
export interface Asking {
  asked(word: string): Terms;
  partsOf(word: string): readonly string[];
}

/**
 * A question as subjects that an answer has to have. A name that has others stands for each of them, and a word that no
 * text has for its parts: K-pop for k and pop. A letter of Hangul that is not yet a syllable is left out until it is one.
 */
export function readQuestion(question: string, texts: Asking): Asked[] {
  const typed = question
    .normalize("NFC")
    .replace(/[\u2060\u200b\u00ad]/gu, "")
    .replace(/[ㄱ-ㆎ]+/gu, " ");
  // The 년 of 2021년 says no more than the number.
  const words = readWords(typed.replace(/(?<=\d{4})년(?:에|의|은|에는|부터|까지)?/gu, " ")).slice(0, most);
  const telling = words.filter(({ text }) => !empty.has(text));
  const read = telling.length > 0 ? telling : words;
  const asked: Asked[] = [];
  for (let at = 0; at < read.length; ) {
    const { names, length } = namesAt(
      read.slice(at).map(({ text }) => text),
      texts,
    );
    const ways = names.map((name) => name.map((word) => texts.asked(word)));
    const { text, parts = texts.partsOf(text) } = read[at] as Word;
    const isKnown = ways.some((words) => words.every(({ exact, wider }) => exact.length + wider.length > 0));
    if (!isKnown && parts.length > 0) ways.push(parts.map((word) => texts.asked(word)));
    asked.push({ ways });
    at += length;
  }
  return asked;
}

/** The names that the next words stand for, themselves first, and how many words these are. */
function namesAt(words: readonly string[], texts: Asking): { names: string[][]; length: number } {
  const [first = ""] = words;
  // 케이팝은 stands for the name 케이팝, too: the texts know its stem.
  const spelled = texts.asked(first).exact[0] ?? first;
  const groups = [...(groupsByStart.get(first) ?? []), ...(spelled === first ? [] : (groupsByStart.get(spelled) ?? []))]
    .filter((name) => name.words.slice(1).every((word, i) => word === words[i + 1]))
    .sort((a, b) => b.words.length - a.words.length);
  const group = groups[0];
  if (!group) return { names: [[first]], length: 1 };
  const length = group.words.length;
  const others = group.names.filter((name) => name !== group.words);
  return { names: [words.slice(0, length), ...others.map((name) => [...name])], length };
}
