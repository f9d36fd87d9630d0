import type { Cell } from "./cell.ts";
import type { NullWords } from "./nullWords.ts";

/** Unquoted text that stands for null in the rows handed to the engine; no text of a file is written unquoted like it. */
export const nullMark = "\\N";

/** Collects rows as CSV that DuckDB reads back cell by cell, null and empty text apart. */
export class RowsCsv {
  readonly #parts: Blob[] = [];
  #text = "";
  longest = 0;
  rows = 0;

  /** Cells beyond `width` are left out; missing ones, bare empty ones and the words in `nulls` are null. */
  add(cells: readonly Cell[], width: number, nulls?: NullWords): void {
    let line = "";
    for (let i = 0; i < width; i++) {
      if (i > 0) line += ",";
      const cell = cells[i];
      const isNull = cell === null || cell === undefined || cell === "" || nulls?.has(cell);
      line += isNull ? nullMark : field(typeof cell === "string" ? cell : cell.text);
    }
    this.rows++;
    if (line.length > this.longest) this.longest = line.length;
    this.#text += `${line}\n`;
    if (this.#text.length > 2_000_000) this.#cut();
  }

  blob(): Blob {
    this.#cut();
    return new Blob(this.#parts);
  }

  #cut(): void {
    this.#parts.push(new Blob([this.#text]));
    this.#text = "";
  }
}

function field(text: string): string {
  return text === "" || text === nullMark || /[",\n\r]/.test(text) || /^\s|\s$/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
