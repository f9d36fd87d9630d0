/** A run of Hangul. */
export interface KoreanWord {
  readonly word: string;
  /** Where it begins, in characters of the text. */
  readonly index: number;
  /**
   * What it is tied to, when it does not begin a word: the number, the letters, the quotation or the `￼` of a component
   * that its particle or unit follows, as 2021 in "2021년에" and ￼ in "￼에서". Empty for a word of its own.
   */
  readonly after: string;
}

const run = /[가-힣ㄱ-ㅎㅏ-ㅣ]+/gu;

/** The Hangul of a text, run by run. */
export function koreanWords(text: string): KoreanWord[] {
  return Array.from(text.matchAll(run), ({ 0: word, index }) => ({
    word,
    index,
    after: tiedTo(text.slice(Math.max(0, index - 40), index)),
  }));
}

/** The end of a text that what follows it belongs to. A straight quotation mark closes only what it touches. */
function tiedTo(before: string): string {
  // Most words begin after a space, and the pattern takes long to find nothing.
  if (before === "" || /\s$/.test(before)) return "";
  return /(?:[\p{L}\p{N}%％°￼}.,]*[\p{L}\p{N}%％°￼}]|[^\s([{“‘"']+[)\]”’》〉」』"']+)$/u.exec(before)?.[0] ?? "";
}
