import { textWidth, wrapWords } from "../charts/wrapWords.ts";

/** Sizes of a card's words in pixels; the title takes the largest that leaves room. */
const titleSizes = [50, 46, 42, 38, 34, 30] as const;
export const captionSize = 24;
/** From line to line, of the title as a multiple of its size. */
export const titleStep = 1.16;
export const captionStep = 32;
/** Between title and caption. */
export const captionGap = 14;
/** The most that a title takes of the height while it can be set smaller. */
const titleShare = 0.68;
/** Bold text is wider than what wrapWords reckons with. */
const bold = 1.06;

export interface SetWords {
  /** Of the title. */
  readonly size: number;
  readonly lines: readonly string[];
  /** The lines of the caption that there is room for. */
  readonly said: readonly string[];
}

/** As many whole sentences as have room; undefined where not even the first has. */
function whole(caption: string, width: number, most: number): readonly string[] | undefined {
  const sentences = caption.split(/(?<=[.?!]) /);
  const sets = sentences.map((_, i) => wrapWords(sentences.slice(0, i + 1).join(" "), width, captionSize));
  return sets.findLast(({ length }) => length <= most);
}

/** The lines there is room for; the last says that there were more. */
function brokenOff(caption: string, width: number, most: number): readonly string[] {
  const lines = wrapWords(caption, width, captionSize).slice(0, Math.max(0, most));
  return lines.map((line, i) => (i === most - 1 ? `${line.replace(/[\s,;:.]+$/, "")}…` : line));
}

/**
 * A title with a caption under it in a column of `width` by `height` pixels: the title as large as leaves room for one
 * whole sentence, else as small as can be with the sentence broken off.
 */
export function setWords(title: string, caption: string, width: number, height: number): SetWords {
  const sets = titleSizes.map((size) => {
    const lines = wrapWords(title, width / bold, size);
    const most = Math.floor((height - lines.length * size * titleStep - captionGap) / captionStep);
    const fits = lines.length * size * titleStep <= height * titleShare;
    return { size, lines, most, fits: fits && lines.every((line) => textWidth(line, size) * bold <= width) };
  });
  for (const { size, lines, most, fits } of sets) {
    const said = caption === "" ? [] : whole(caption, width, most);
    if (fits && said) return { size, lines, said };
  }
  const last = sets.find(({ fits }) => fits) ?? (sets.at(-1) as (typeof sets)[number]);
  return { size: last.size, lines: last.lines, said: brokenOff(caption, width, last.most) };
}
