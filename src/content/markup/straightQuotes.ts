import { isSpace, isSpaceless } from "./flanking.ts";

/** A straight quotation mark of the source, with what stands on either side of it. */
export interface StraightQuote {
  readonly mark: "'" | '"';
  readonly before: string | undefined;
  readonly after: string | undefined;
}

const curly = { "'": ["‘", "’"], '"': ["“", "”"] } as const;
const isLatin = (character: string | undefined) =>
  character !== undefined && /[\p{Script=Latin}\p{N}]/u.test(character);

/**
 * The curly marks for the straight ones of a text, where a Korean letter stands outside a pair of them: "'말'이" is
 * taken for two apostrophes by rules made for English. Undefined for every mark that those rules know.
 */
export function curlyBesideKorean(quotes: readonly StraightQuote[]): (string | undefined)[] {
  const marks: (string | undefined)[] = quotes.map(() => undefined);
  const open = new Map<string, number>();
  for (const [i, { mark, before, after }] of quotes.entries()) {
    const from = open.get(mark);
    if (from !== undefined && !isSpace(before) && !isLatin(after)) {
      open.delete(mark);
      if (!isSpaceless(after) && !isSpaceless(quotes[from]?.before)) continue;
      [marks[from], marks[i]] = curly[mark];
    } else if (!isSpace(after) && !isLatin(before)) open.set(mark, i);
  }
  return marks;
}
