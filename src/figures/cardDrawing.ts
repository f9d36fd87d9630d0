import type { Frame } from "../charts/frame.ts";
import { tidySvg } from "../charts/tidySvg.ts";
import { standInDocument } from "../content/standInDocument.ts";
import type { Language } from "../language/language.ts";
import { rowsOf } from "./answers.ts";
import { withoutWarnings } from "./drawStatic.ts";
import type { Figure } from "./figure.ts";
import { drawFigure } from "./writeFigure.ts";

/** Widths that a card's drawing is tried at, in pixels before it is enlarged: a phone's first. */
const tried = [340, 420] as const;
/** A panel's plot is no lower than this, in pixels. */
const lowest = 90;

/** What a card has for its chart, in pixels, and how much its words are enlarged: by `most`, never by less than `least`. */
export interface CardRoom {
  readonly width: number;
  readonly height: number;
  readonly most: number;
  readonly least: number;
}

/** The height that a drawing says it has. */
export function heightOf(svg: string): number {
  return Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg)?.[1] ?? 0);
}

/**
 * A figure's chart as published, drawn for a card: as high as the room where the chart can choose its height, and
 * otherwise at the first width whose words stay large enough. One that is too long for any keeps its first width.
 */
export async function cardDrawing(figure: Figure, language: Language, room: CardRoom): Promise<string> {
  const rows = await rowsOf(figure);
  const draw = (width: number, height: number) => {
    const frame: Frame = { width, narrow: true, language, document: standInDocument() };
    const fitted = figure.spec ? { ...figure, spec: { ...figure.spec, height } } : figure;
    return withoutWarnings(() => tidySvg(drawFigure(fitted, rows, frame).outerHTML, `${figure.id}-card`));
  };
  const own = typeof figure.spec?.height === "object" ? figure.spec.height.card : undefined;
  const drawings = tried.map((width) => {
    const wanted = own ?? (room.height * width) / room.width;
    const first = draw(width, wanted);
    const height = heightOf(first);
    return height <= wanted ? first : draw(width, Math.max(lowest, (wanted * wanted) / height));
  });
  const fits = (svg: string) => room.height / heightOf(svg) >= room.least;
  return drawings.find(fits) ?? (drawings[0] as string);
}
