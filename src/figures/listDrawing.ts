import type { Language } from "../language/language.ts";
import { once, rowsOf } from "./answers.ts";
import type { Figure } from "./figure.ts";
import { heightOf, sizedDrawing } from "./sizedDrawing.ts";

/** A phone's width, at which words keep their size in a list; as low as leaves room for the labels of a line. In pixels. */
const size = { width: 340, height: 225, narrow: true, place: "list" } as const;
/**
 * Of a figure with many panels the first are drawn that together are no higher than this, in pixels; one at least. Where
 * each has its own scale it is one: beside its title nothing says that two must not be compared.
 */
const highest = 300;

/** A figure's chart as it stands in a list beside a title: the real drawing with its words, as low as it can be. */
export function listDrawing(figure: Figure, language: Language): Promise<string> {
  return once(figure, `list ${language}`, () => draw(figure, language));
}

async function draw(figure: Figure, language: Language): Promise<string> {
  const by = figure.spec?.plot.find(({ fy }) => fy)?.fy;
  const rows = await rowsOf(figure);
  const panels = by === undefined ? [rows] : [...Map.groupBy(rows, (row) => row[by]).values()];
  const most = figure.spec?.panels?.scales === "own" ? 1 : panels.length;
  for (let count = most; count > 1; count--) {
    const some = await sizedDrawing(figure, language, { ...size, rows: panels.slice(0, count).flat() });
    if (heightOf(some) <= highest) return some;
  }
  return sizedDrawing(figure, language, { ...size, rows: panels[0] ?? rows });
}
