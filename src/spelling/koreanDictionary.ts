import { mendedParticle } from "./particleSlip.ts";

/** What a dictionary says of a word that it does not know. */
export interface Misspelling {
  /** The word with the other form of its particle, when that is all that is wrong. */
  readonly particle?: string;
  /** The nearest words, the likeliest first; undefined when they were not looked for. */
  readonly suggestions?: readonly string[];
}

/** A run of Hangul that is a word, or the end of one that begins with a number, a name or a component. */
export interface Asked {
  readonly word: string;
  readonly isTail: boolean;
}

/** A dictionary that is open until it is closed. */
export interface KoreanDictionary {
  /** Undefined for a word. Looking for suggestions takes a tenth of a second. */
  judge(asked: Asked, options: { readonly suggest: boolean }): Misspelling | undefined;
  close(): void;
}

type IsWord = (word: string) => boolean;

/** Nouns that an ending is tried on: after a vowel, after a consonant, after ㄹ. */
const nouns = ["회사", "책", "서울"] as const;
/** What stands between any noun or number and a particle, and makes a noun again: 분기별로, 매장당, 점끼리는, 10월판의. */
const suffixes = /^(.*?)(까지|끼리|어치|꼴|당|별|뿐|쯤|씩|판)(.*)$/u;
const maxSuggestions = 3;

/** Opens hunspell's Korean dictionary, which takes a second, with words of one's own that take every particle. */
export async function openKoreanDictionary(words: readonly string[]): Promise<KoreanDictionary> {
  const [{ createHunspellFromStrings }, { default: dictionary }] = await Promise.all([
    import("hunspell-wasm"),
    import("dictionary-ko"),
  ]);
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8");
  const hunspell = await createHunspellFromStrings(text(dictionary.aff), text(dictionary.dic));
  // The dictionary spells in single letters; what is added by hand must come so.
  const letters = (word: string) => word.normalize("NFD");
  for (const word of words) hunspell.addWordWithAffix(letters(word), letters(nouns[0]));
  const isWord: IsWord = (word) => hunspell.testSpelling(letters(word));
  const nearest = (word: string) =>
    hunspell
      .getSpellingSuggestions(letters(word))
      .map((each) => each.normalize("NFC"))
      // 발표치 을 parts a particle from its noun.
      .filter((each) => !/ .$/u.test(each))
      .slice(0, maxSuggestions);
  return {
    judge(asked, { suggest }) {
      const { word, isTail } = asked;
      if (isWord(word) || isTiedWell(asked, isWord) || isWithSuffix(asked, isWord)) return undefined;
      const particle = isTail ? undefined : mendedParticle(word, isWord);
      return particle ? { particle } : suggest ? { suggestions: nearest(word) } : {};
    },
    close: () => hunspell.dispose(),
  };
}

/** Whether a tail may follow some noun. */
function isTiedWell({ word, isTail }: Asked, isWord: IsWord): boolean {
  return isTail && nouns.some((noun) => isWord(noun + word));
}

/** Whether a word is a noun with a suffix and what may follow it; a tail has its noun before it. */
function isWithSuffix({ word, isTail }: Asked, isWord: IsWord): boolean {
  const [, noun = "", suffix = "", end = ""] = suffixes.exec(word) ?? [];
  if (suffix === "" || !(noun === "" ? isTail : isWord(noun))) return false;
  return isWord(nounLike(suffix) + end);
}

/** The noun that takes the same particles as a text. */
function nounLike(text: string): string {
  const final = (text.charCodeAt(text.length - 1) - 0xac00) % 28;
  return nouns[final === 0 ? 0 : final === 8 ? 2 : 1];
}
