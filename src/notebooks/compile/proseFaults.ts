import type { Diagnostic } from "../../content/diagnostic.ts";
import { commonMarkupFaults } from "../../content/markup/markupFaults.ts";
import { inCell } from "./inCell.ts";
import { expressionPlaces, type Place } from "./markdownParts.ts";
import type { SourceCell, SourceNotebook } from "./readNotebook.ts";

/**
 * What Markdown would publish otherwise than the author of a cell wrote it. The site reads it as the format's own
 * programs do, so that what they cannot mend is told. Every cell must have compiled; `text` is the whole file.
 */
export function proseFaults({ file, cells }: SourceNotebook, text: string): Diagnostic[] {
  const lines = text.split("\n");
  return cells
    .filter(({ mode }) => mode === "md")
    .flatMap((cell) =>
      commonMarkupFaults(file, withTags(cell.value, expressionPlaces(cell.value))).map((found) =>
        inCell(cell.id, {
          ...found,
          line: cell.line + found.line - 1,
          column: found.column + indentOf(cell, found.line, lines),
        }),
      ),
    );
}

/** How much further to the right a line of a cell stands in its file. */
function indentOf({ value, line: first }: SourceCell, line: number, lines: readonly string[]): number {
  return Math.max(0, lines[first + line - 2]?.indexOf(value.split("\n")[line - 1] ?? "") ?? 0);
}

/** The text with a tag as long as each ${…} in its place, since a tag is what the parser finds there. */
function withTags(value: string, expressions: readonly Place[]): string {
  return expressions.reduce((text, { start, end }) => {
    const [from, to] = [start - 2, end + 1];
    // A tag alone on its line would begin a block of HTML.
    const isAlone = /(?:^|\n)[ \t]*$/.test(text.slice(0, from)) && /^[ \t]*(?:\n|$)/.test(text.slice(to));
    const inner = text.slice(start, end).replace(/[^\n]/g, isAlone ? "x" : " ");
    return `${text.slice(0, from)}${isAlone ? `xx${inner}x` : `<a${inner}>`}${text.slice(to)}`;
  }, value);
}
