import { toPeriod } from "./period.ts";

/** A name as it reads without the marks of footnotes, and those marks. */
export interface Unmarked {
  readonly text: string;
  readonly marks: readonly string[];
}

/**
 * A mark behind a word, at the end or before what stands in brackets: ¹, *, †, [1], 1), a). A superscript after metres is
 * a square or a cube, and a letter in square brackets beyond e may be a unit.
 */
const mark =
  /(?<=[\p{L}\p{N})\]*†‡%.])(?<!(?:^|[\s(/])[kcmd]?m)\s*(?:[¹²³⁰⁴-⁹]+|[*†‡]+|\[(?:\d{1,2}|[a-e])(?:[,;]\s*(?:\d{1,2}|[a-e]))*\]|(?<![\p{N}.])\d\)|(?<=\s)[a-e]\))(?=\s*(?:$|[([（*†‡¹²³⁰⁴-⁹]))/u;

/** Takes the marks of footnotes from a head or a name; a period keeps its own, which says that it is not final. */
export function unmarked(written: string): Unmarked {
  if (toPeriod(written)) return { text: written, marks: [] };
  let text = written;
  const marks: string[] = [];
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    // An open bracket before it makes 1) the end of what stands in brackets.
    if (
      found[0].endsWith(")") &&
      text.slice(0, found.index).lastIndexOf("(") > text.slice(0, found.index).lastIndexOf(")")
    )
      break;
    marks.push(found[0].trim());
    text = `${text.slice(0, found.index)}${text.slice(found.index + found[0].length)}`.trim();
  }
  return { text, marks };
}

/**
 * A column of names without their marks, where it has any: one name with a mark and the same without it may be two
 * things, so that names which were all different must stay so.
 */
export function unmarkedNames(texts: readonly (string | null)[]): {
  texts: readonly (string | null)[];
  marked: string[];
} {
  const read = texts.map((text) => (text === null ? undefined : unmarked(text)));
  const marked = texts.flatMap((text, i) => (text !== null && read[i] && read[i].marks.length > 0 ? [text] : []));
  const plain = read.map((each) => each?.text ?? null);
  const isMixed = new Set(texts).size === texts.length && new Set(plain).size < texts.length;
  return marked.length === 0 || isMixed || plain.includes("") ? { texts, marked: [] } : { texts: plain, marked };
}
