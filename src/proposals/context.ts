import type { Language } from "../language/language.ts";
import { nameWords, placesOf, type SearchedText, searchedText } from "./words.ts";

/** What stands around a number, the nearest first. */
export interface Surroundings {
  readonly language: Language;
  /** The sentence with the number in it. */
  readonly sentence: string;
  /** Where the number begins in the sentence; without it all words are equally near. */
  readonly at?: number;
  /** The paragraph, the heading and the title over it: what they name counts less. */
  readonly paragraph?: string;
  readonly heading?: string;
  readonly title?: string;
  readonly essay?: string;
  /** The datasets that the essay names or asks, and the figures in the section and in the whole text. */
  readonly datasets?: readonly string[];
  readonly figures?: readonly string[];
  readonly sectionFigures?: readonly string[];
}

/** How surely a name is meant, from 0 to 1, and how near it stands to the number: 1 beside it, towards 0 far off. */
export interface Mention {
  readonly surety: number;
  readonly nearness: number;
}

/** The surroundings, ready to be asked for names. */
export interface Context {
  readonly surroundings: Surroundings;
  /** How surely any of the names is meant by the text. */
  mentions(names: readonly string[]): Mention;
  /** The same in the sentence alone. */
  inSentence(names: readonly string[]): Mention;
  /** Whether the sentence has words of that pattern. */
  says(pattern: RegExp): boolean;
}

const none: Mention = { surety: 0, nearness: 0 };

/** Reads the surroundings once, so that thousands of names can be looked for in them. */
export function contextOf(surroundings: Surroundings): Context {
  const { sentence, at, paragraph = "", heading = "", title = "" } = surroundings;
  const near = searchedText(sentence);
  const levels: readonly (readonly [SearchedText, number])[] = [
    [near, 1],
    [searchedText(paragraph), 0.5],
    [searchedText(heading), 0.45],
    [searchedText(title), 0.3],
  ];
  const known = new Map<string, Mention>();
  const inSentence = (names: readonly string[]) => best(names.map((name) => mention(nameWords(name), near, at)));
  return {
    surroundings,
    inSentence,
    mentions(names) {
      const key = names.join("\u0001");
      let found = known.get(key);
      if (!found) {
        found = best(
          levels.map(([text, weight], i) => {
            const { surety, nearness } =
              i === 0 ? inSentence(names) : best(names.map((name) => mention(nameWords(name), text)));
            return { surety: surety * weight, nearness: i === 0 ? nearness : 0 };
          }),
        );
        known.set(key, found);
      }
      return found;
    },
    says: (pattern) => pattern.test(sentence),
  };
}

const best = (mentions: readonly Mention[]) =>
  mentions.reduce((a, b) => (b.surety + b.nearness / 10 > a.surety + a.nearness / 10 ? b : a), none);

/** The part of a name's words that a text has. A name of one or two words must stand there whole. */
function mention(words: readonly string[], text: SearchedText, at?: number): Mention {
  if (words.length === 0) return none;
  const places = words.map((word) => placesOf(word, text));
  const found = places.filter((each) => each.length > 0);
  const part = found.length / words.length;
  const surety = part === 1 ? 1 : words.length > 2 && part >= 0.5 ? 0.8 * part : found.length > 1 ? 0.6 * part : 0;
  if (surety === 0) return none;
  if (at === undefined) return { surety, nearness: 0 };
  const distance = Math.min(...found.flat().map((place) => Math.abs(place - at)));
  return { surety, nearness: Math.exp(-distance / 45) };
}
