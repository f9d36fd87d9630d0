import { tidySvg } from "../charts/tidySvg.ts";
import type { ParameterValues } from "../database/parameters.ts";
import { bindParticles } from "../language/bindParticles.ts";
import type { Language } from "../language/language.ts";
import type { Figure, Row } from "./figure.ts";
import { tableOf } from "./tableOf.ts";
import { type Width, widthNames, widths } from "./widths.ts";
import { drawFigure, type FigureAnswer, writeFigure } from "./writeFigure.ts";

interface Content {
  readonly figure: Figure;
  readonly answer: FigureAnswer;
  readonly values: ParameterValues;
  readonly language: Language;
}

/** Charts draw into a document that is never shown, so that Plot's own style element meets no content policy. */
const aside = () => document.implementation.createHTMLDocument("");

function drawing(figure: Figure, rows: readonly Row[], language: Language, width: Width): string {
  const frame = { width: widths[width], narrow: width !== "wide", language, document: aside() };
  return tidySvg(drawFigure(figure, rows, frame).outerHTML, `${figure.id}-${width}`);
}

function cellElement(
  name: "td" | "th",
  { text, numeric }: { text: string; numeric: boolean },
  scope?: "row",
): HTMLElement {
  const cell = document.createElement(name);
  cell.textContent = text;
  if (numeric) cell.className = "number";
  if (scope) cell.setAttribute("scope", scope);
  return cell;
}

/**
 * Draws the figure anew: every width, title, measure, text alternative, note and table. Everything is made before
 * anything is replaced, so that a chart that cannot draw these rows leaves the old one standing.
 */
export function redraw(element: HTMLElement, content: Content): void {
  const { figure, answer, language, values } = content;
  const { rows } = answer;
  const text = writeFigure(figure, answer, language, values);
  const drawings = widthNames.map((width) => [width, drawing(figure, rows, language, width)] as const);
  const table = tableOf(figure, rows, language);
  const part = (name: string) => element.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const write = (name: string, words: string) => {
    const target = part(name);
    if (target) target.textContent = bindParticles(words);
  };
  for (const [width, svg] of drawings) {
    const target = element.querySelector<HTMLElement>(`.drawing.${width}`);
    if (!target) continue;
    target.innerHTML = svg;
    target.setAttribute("aria-label", text.alternative);
  }
  write("title", text.title);
  write("measure", text.measure);
  write("alternative", text.alternative);
  write("note", text.note ?? "");
  part("note")?.toggleAttribute("hidden", !text.note);
  part("table")?.querySelector("caption")?.replaceChildren(`${text.title}. ${text.measure}`);
  part("table")
    ?.querySelector("tbody")
    ?.replaceChildren(
      ...table.rows.map((row) => {
        const line = document.createElement("tr");
        line.append(...row.map((cell, i) => (i === 0 ? cellElement("th", cell, "row") : cellElement("td", cell))));
        return line;
      }),
    );
}
