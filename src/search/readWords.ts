/** A word of a text: as it is searched for, and where it stands. */
export interface Word {
  /** In small letters without accents; a number without the commas that group it. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** The words that signs join into this one: k and pop in K-pop. */
  readonly parts?: readonly string[];
}

/** Signs after which Hangul without a blank is a particle: 76.7%가, “성장률”은, (IMF)의. */
const closed = /[%)\]’”》〉」』'"]/u;
const particle =
  /^(?:은|는|이|가|을|를|의|에|에서|에게|으로|로|와|과|도|만|까지|부터|보다|이다|다|이며|며|이고|고|였다|이었다|이라는|라는|이라고|라고|이라|라|인|p)$/u;

const pattern =
  /\d+(?:[.,]\d+)*|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:(?:[-‐‑]|(?<=[a-z])['’](?=[a-z]))\p{L}[\p{L}\p{M}\p{N}]*)*/giu;

function plain(text: string): string {
  const small = text.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the plain letters, which carry no accents
  return /^[\x00-\x7f가-힣]*$/.test(small) ? small : small.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
}

/**
 * The words of a text in their order. Numbers stand for themselves: 2021년에 is 2021 and 년에, 8,760 is 8760, and the
 * sign of 76.7% is no part of it. What is joined by a hyphen is one word that knows its parts.
 */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const to = index + found.length;
    if (index > 0 && particle.test(found) && closed.test(text[index - 1] as string)) continue;
    if (/^\d/.test(found)) words.push({ text: found.replaceAll(",", ""), from: index, to });
    else {
      const bare = plain(found)
        .replace(/['’]s$/, "")
        .replace(/['’.]/g, "");
      const parts = bare.split(/[-‐‑]/u);
      words.push({ text: parts.join(""), from: index, to, ...(parts.length > 1 && { parts }) });
    }
  }
  return words;
}
