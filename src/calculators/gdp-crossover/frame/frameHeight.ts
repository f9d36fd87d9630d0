import { wrapWords } from "../../../charts/wrapWords.ts";
import type { Told } from "../answer/tell.ts";

/** Text of a phone-wide frame, in pixels: there the words take the most lines. */
const room = 366;
/** The drawing, the sliders, the source line and what stands between them, in pixels. */
const fixed = 710;

/**
 * The height in pixels that a frame with a scenario asks for, at any width: a frame cannot grow with its content, and
 * at 390 px the page in it is at its tallest. With uncertainty, title and measure get the lines that it adds.
 */
export function frameHeight({ question, spoken, aside, title, measure }: Told, uncertain: boolean): number {
  const lines = (text: string, size: number) => wrapWords(text, room, size).length;
  const more = uncertain ? 1 : 0;
  const height =
    fixed +
    lines(question, 20) * 26 +
    lines(spoken, 17) * 26 +
    48 * more +
    (aside ? 8 + lines(aside, 15) * 23 : 0) +
    (lines(title, 17.5) + 2 * more) * 23 +
    (lines(measure, 15) + more) * 21;
  return Math.ceil(height / 10) * 10;
}
