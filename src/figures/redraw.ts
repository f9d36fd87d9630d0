import { type Placed, placeCollector } from "../charts/pointPlaces.ts";
import { type Width, widthNames } from "../charts/widths.ts";
import type { ParameterValues } from "../database/parameters.ts";
import { bindParticles } from "../language/bindParticles.ts";
import type { Language } from "../language/language.ts";
import { redrawn, shownReadouts } from "../readout/shownReadouts.ts";
import type { Figure } from "./figure.ts";
import { figureReadout } from "./figureReadout.ts";
import { type Cell, tableOf } from "./tableOf.ts";
import { type FigureAnswer, figureSvg, fullSvg, pointsOf, writeFigure } from "./writeFigure.ts";

/** Charts draw into a document that is never shown, so that Plot's own style element meets no content policy. */
const aside = () => document.implementation.createHTMLDocument("");

/**
 * Draws the figure anew: every width, title, measure, text alternative, note and table. Everything is made before
 * anything is replaced, so that a chart that cannot draw these rows leaves the old one standing.
 */
export function redraw(
  element: HTMLElement,
  figure: Figure,
  answer: FigureAnswer,
  values: ParameterValues,
  language: Language,
): void {
  const text = writeFigure(figure, answer, language, values);
  const series = pointsOf(figure, answer.rows, language);
  const drawn = (draw: (placed: Placed) => string) => {
    const { placed, placesOf } = placeCollector();
    return { svg: draw(placed), places: placesOf(series) };
  };
  const sizes = widthNames.map((width) => ({
    width: width as string,
    ...drawn((placed) => figureSvg(figure, answer.rows, language, width, aside(), placed)),
  }));
  const full = element.querySelector(".drawing.full")
    ? drawn((placed) => fullSvg(figure, answer.rows, language, aside(), placed))
    : undefined;
  const drawings = full ? [{ width: "full", ...full }, ...sizes] : sizes;
  const places = (width: Width) => sizes.find((each) => each.width === width)?.places ?? [];
  const readout = figureReadout(
    figure,
    series,
    { wide: places("wide"), medium: places("medium"), narrow: places("narrow"), full: full?.places },
    language,
  );
  const table = tableOf(figure, answer.rows, language);
  const part = (name: string) => element.querySelector<HTMLElement>(`[data-part="${name}"]`);
  for (const { width, svg } of drawings) {
    const target = element.querySelector<HTMLElement>(`.drawing.${width}`);
    if (!target) continue;
    target.innerHTML = svg;
    target.setAttribute("aria-label", text.alternative);
    target.firstElementChild?.setAttribute("aria-hidden", "true");
  }
  const frame = part("drawings");
  if (frame) shownReadouts.set(frame, readout);
  for (const name of ["title", "measure", "alternative", "note"] as const) {
    const target = part(name);
    if (target) target.textContent = bindParticles(text[name] ?? "");
  }
  part("note")?.toggleAttribute("hidden", !text.note);
  part("table")?.querySelector("caption")?.replaceChildren(`${text.title}. ${text.measure}`);
  part("table")
    ?.querySelector("tbody")
    ?.replaceChildren(...table.rows.map(tableRow));
  frame?.dispatchEvent(new Event(redrawn));
}

/** A row of the table; its first cell names it. */
function tableRow(cells: readonly Cell[]): HTMLTableRowElement {
  const row = document.createElement("tr");
  for (const [i, { text, numeric }] of cells.entries()) {
    const cell = document.createElement(i === 0 ? "th" : "td");
    cell.textContent = text;
    if (numeric) cell.className = "number";
    if (i === 0) cell.setAttribute("scope", "row");
    row.append(cell);
  }
  return row;
}
