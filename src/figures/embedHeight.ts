import { type Width, widthNames, widths } from "../charts/widths.ts";
import { wrapWords } from "../charts/wrapWords.ts";
import type { Language } from "../language/language.ts";
import { drawingOf } from "./answers.ts";
import type { Figure } from "./figure.ts";

/** Room for text in the narrowest frame that shows each drawing, in pixels; the rules are in styles/embed.css. */
const rooms = { wide: 672, medium: 464, narrow: 304 } as const;
/** The frame's padding and what stands between title, measure, drawing and source line, in pixels. */
const gaps = 72;

/** What a frame writes around its drawing. */
export interface FrameText {
  readonly title: string;
  readonly measure: string;
  readonly source: string;
}

/** The height of a drawing, in pixels of its own width. */
export async function drawingHeight(figure: Figure, language: Language, width: Width): Promise<number> {
  const height = Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(await drawingOf(figure, language, width))?.[1]);
  if (!(height > 0))
    throw new Error(`The ${width} drawing of ${figure.id} says no height; an svg with a viewBox was expected.`);
  return height;
}

/**
 * The height in pixels that a figure's embed code gives: the tallest that the frame needs at any width from 320 px, so
 * that a page without scripts shows title, drawing and source line whole. Where less is needed the drawing grows.
 */
export async function embedHeight(figure: Figure, language: Language, text: FrameText): Promise<number> {
  const needed = widthNames.map(async (width) => {
    const room = rooms[width];
    // A title is balanced and a word may be wider than guessed: text counts as if it had a tenth less room.
    const lines = (words: string, size: number) => wrapWords(words, room * 0.9, size).length;
    const words = lines(text.title, 17) * 22.2 + lines(text.measure, 13.5) * 20.4 + lines(text.source, 13.5) * 20.4;
    return gaps + words + (await drawingHeight(figure, language, width)) * Math.min(1, room / widths[width]);
  });
  return Math.ceil(Math.max(...(await Promise.all(needed))) / 10) * 10;
}
