import { type Content, contentOf } from "../content/content.ts";
import { frontMatterEnd } from "../content/frontMatterEnd.ts";
import { placesIn } from "../content/placeAt.ts";
import { type EssayText, essayTexts } from "../facts/proofread.ts";
import { type Sentence, sentencesOf } from "../facts/sentences.ts";
import { claimingWords, openWords } from "../facts/unprovedClaims.ts";
import type { Language } from "../language/language.ts";
import { type ClaimPattern, claimPattern } from "./claimPattern.ts";

/** Words of an essay that claim something without a condition. */
export interface StandingClaim {
  readonly essay: string;
  readonly file: string;
  readonly language: Language;
  /** The text of the file, and from where to where the words stand in it. */
  readonly source: string;
  readonly from: number;
  readonly to: number;
  /** The words as they stand, on one line. */
  readonly words: string;
  readonly sentence: Sentence;
  /** Number of the section: 0 before the first heading of the second level. */
  readonly section: number;
  /** Physical line and character, both from 1. */
  readonly line: number;
  readonly column: number;
}

/** Every claim of an essay that stands without a condition, English before Korean, in the order of the text. */
export function unprovedClaimsOf(essay: string, content: Content = contentOf()): StandingClaim[] {
  return textsOf(essay, content).flatMap((text) =>
    claimingWords(text).map(({ words, index, sentence }) => {
      const [from, to] = wholeClaim(text, index, index + words.length);
      return standing(text, sentence, from, to);
    }),
  );
}

/** Where the words that somebody asks for stand in a text as they are, outside what is proved or excused. */
export function claimsReading(words: string, text: EssayText): StandingClaim[] {
  const asked = withoutStop(words);
  if (asked === "") return [];
  const pattern = new RegExp(asked.split(/\s+/).map(escaped).join("\\s+"), "g");
  return sentencesOf(text.source).flatMap((sentence) =>
    Array.from(openWords(sentence.source).matchAll(pattern), ({ 0: found, index }) => {
      const from = sentence.offset + index;
      return standing(text, sentence, from, from + found.length);
    }),
  );
}

/** Each sentence of a text as a claim of all its words but the stop. */
export function sentenceClaims(text: EssayText): StandingClaim[] {
  return sentencesOf(text.source).map((sentence) => {
    const start = /^(?:[-*+>]|\d+[.)]|#{1,6})\s+/.exec(sentence.source)?.[0].length ?? 0;
    const words = withoutStop(sentence.source.slice(start));
    return standing(text, sentence, sentence.offset + start, sentence.offset + start + words.length);
  });
}

/** The texts of an essay, without those that are missing. */
export function textsOf(essay: string, content: Content = contentOf()): EssayText[] {
  return essayTexts(content).filter((text) => text.essay === essay);
}

/** What the words of a claim say, or else what its whole sentence says. */
export function patternOf({ words, sentence }: Pick<StandingClaim, "words" | "sentence">): ClaimPattern | undefined {
  return claimPattern(words) ?? claimPattern(sentence.text.replace(/￼[^￼]*￼/g, " "));
}

function standing(text: EssayText, sentence: Sentence, from: number, to: number): StandingClaim {
  const { essay, file, language, source } = text;
  const before = source.slice(frontMatterEnd(source), from);
  const section = Array.from(before.matchAll(/^##\s/gm)).length;
  const words = source.slice(from, to).replace(/\s+/g, " ");
  return { essay, file, language, source, from, to, words, sentence, section, ...placesIn(source)(from) };
}

/**
 * The words with what belongs to them: the rest of a Korean word, and the year since which it is said, before or behind.
 */
function wholeClaim({ source, language }: EssayText, from: number, to: number): [number, number] {
  const [before, after] = [source.slice(Math.max(0, from - 24), from), source.slice(to)];
  if (language === "en") return [from, to + (/^ (?:(?:since|after|in) )?\d{4}\b/.exec(after)?.[0].length ?? 0)];
  const since = /\d{4}년? ?(?:이후|이래|부터|뒤로)(?:로)? $/.exec(before)?.[0].length ?? 0;
  return [from - since, to + (/^[가-힣]*/.exec(after)?.[0].length ?? 0)];
}

const withoutStop = (text: string) => text.trim().replace(/[.!?。…]+["”’')\]]*$/, "");

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
