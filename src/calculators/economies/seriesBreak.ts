import type { Bilingual } from "../../language/language.ts";

/** That the GDP series of an economy was replaced, where an edition carries the new one. */
export interface SeriesBreak {
  readonly code: string;
  /** Id of the starting point. */
  readonly start: string;
  /** The first year of the new series where the edition has the old one before it: no line joins the two. */
  readonly step?: number;
  readonly text: Bilingual;
}

/** What is to be said of the breaks in the series of some economies, in the order of their codes, from one start. */
export function breaksOf(
  breaks: readonly SeriesBreak[],
  codes: readonly string[],
  start: string,
): readonly Bilingual[] {
  return breaks.filter((each) => each.start === start && codes.includes(each.code)).map(({ text }) => text);
}
