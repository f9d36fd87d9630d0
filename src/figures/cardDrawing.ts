import type { Language } from "../language/language.ts";
import { once, rowsOf } from "./answers.ts";
import type { Figure } from "./figure.ts";
import { keptText } from "./keptText.ts";
import { heightOf, sizedDrawing } from "./sizedDrawing.ts";

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

/**
 * A figure's chart as published, drawn for a card: as high as the room where the chart can choose its height, and
 * otherwise at the first width whose words stay large enough. One that is too long for any keeps its first width.
 */
export function cardDrawing(figure: Figure, language: Language, room: CardRoom): Promise<string> {
  return once(figure, `card ${language} ${JSON.stringify(room)}`, async () => {
    const from = { figure, rows: await rowsOf(figure), inputs: ["card", language, room] };
    return keptText(from, () => drawCard(figure, language, room));
  });
}

async function drawCard(figure: Figure, language: Language, room: CardRoom): Promise<string> {
  const draw = (width: number, height: number) =>
    sizedDrawing(figure, language, { width, height, narrow: true, place: "card" });
  const own = typeof figure.spec?.height === "object" ? figure.spec.height.card : undefined;
  const drawings: string[] = [];
  for (const width of tried) {
    const wanted = own ?? (room.height * width) / room.width;
    const first = await draw(width, wanted);
    const height = heightOf(first);
    const drawing = height <= wanted ? first : await draw(width, Math.max(lowest, (wanted * wanted) / height));
    if (room.height / heightOf(drawing) >= room.least) return drawing;
    drawings.push(drawing);
  }
  return drawings[0] as string;
}
