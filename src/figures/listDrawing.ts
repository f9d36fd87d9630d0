import { type Width, widths } from "../charts/widths.ts";
import type { Language } from "../language/language.ts";
import { once, rowsOf } from "./answers.ts";
import type { Figure } from "./figure.ts";
import { heightOf, sizedDrawing } from "./sizedDrawing.ts";

/** As low as leaves room for the labels of a line, and for the lines of a key in a corner, in pixels. */
const heights = { labels: 225, key: 380 };
/**
 * Of a figure with many panels the first are drawn that together are no higher than this, in pixels; one at least. Where
 * each has its own scale it is one: beside its title nothing says that two must not be compared.
 */
const highest = 300;

/**
 * A figure's chart as it stands in a list beside a title: the real drawing with its words, as low as it can be; of a
 * phone's width, at which words keep their size in a column, unless there is more room.
 */
export function listDrawing(figure: Figure, language: Language, width: Width = "narrow"): Promise<string> {
  return once(figure, `list ${width} ${language}`, () => draw(figure, language, width));
}

async function draw(figure: Figure, language: Language, width: Width): Promise<string> {
  const place = width === "narrow" ? "list" : `list-${width}`;
  const hasKey = figure.spec?.plot.some(({ frameAnchor }) => frameAnchor !== undefined);
  const height = hasKey ? heights.key : heights.labels;
  const size = { width: widths[width], height, narrow: width !== "wide", place };
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
