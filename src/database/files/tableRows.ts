import { fileError } from "../fileFault.ts";
import { type Cell, cellText, type FileRow } from "./cell.ts";
import { ColumnProfile } from "./columnProfile.ts";
import { distinctNames } from "./distinctNames.ts";
import { NullWords } from "./nullWords.ts";
import type { Choices, FileNote } from "./reading.ts";
import { filledWidth, findShape, isLone, isMarkedNote, looksLikeHeader } from "./rowShape.ts";
import { RowsCsv } from "./rowsCsv.ts";
import { textClass } from "./textClass.ts";

/** Rows looked at before the table's shape is settled. */
const headRows = 500;
/** Characters of a skipped line that are shown. */
const shownText = 200;

/** Finds the table in a file's rows: what stands above and below it, its names, its columns. */
export class TableRows {
  readonly csv = new RowsCsv();
  readonly notes: FileNote[] = [];
  profiles: ColumnProfile[] = [];
  names: string[] = [];
  given: (string | null)[] = [];
  isHeader = true;
  skipTop = 0;
  skipBottom = 0;
  readonly #choices: Choices;
  readonly nulls: NullWords;
  #head: FileRow[] | undefined = [];
  #width = 0;
  /** Rows that may turn out to be notes under the table. */
  #pending: FileRow[] = [];
  #short = { n: 0, line: 0 };
  #surplus = { n: 0, line: 0 };
  #lastLine = 0;

  constructor(choices: Choices) {
    this.#choices = choices;
    this.nulls = new NullWords(choices.nulls);
  }

  add(row: FileRow): void {
    if (row.line <= (this.#choices.skipTop ?? 0)) {
      this.#skipTop(row);
      return;
    }
    if (!this.#head) {
      this.#take(row);
      return;
    }
    this.#head.push(row);
    if (this.#head.length >= headRows) this.#begin();
  }

  /** `lines` is how many lines the file has. */
  end(lines: number): void {
    if (this.#head) this.#begin();
    const { skipBottom } = this.#choices;
    if (skipBottom !== undefined) {
      const last = lines - skipBottom;
      for (const row of this.#pending) {
        if (row.line <= last) this.#keep(row);
        else this.#skipBottom(row);
      }
    } else {
      const from = this.#pending.findIndex((row) => this.#isNote(row));
      for (const row of from < 0 ? this.#pending : this.#pending.slice(0, from)) this.#keep(row);
      if (from >= 0) for (const row of this.#pending.slice(from)) this.#skipBottom(row);
    }
    this.skipBottom = skipBottom ?? (this.#bottom.length > 0 ? lines - this.#lastLine : 0);
    this.#tell();
  }

  readonly #top: string[] = [];
  readonly #bottom: string[] = [];

  #skipTop(row: FileRow): void {
    this.#top.push(rowText(row));
  }

  #skipBottom(row: FileRow): void {
    this.#bottom.push(rowText(row));
  }

  #begin(): void {
    const head = this.#head ?? [];
    this.#head = undefined;
    const isChosen = this.#choices.skipTop !== undefined;
    const shape = findShape(isChosen ? head.slice(0, headRows) : head);
    const { width } = shape;
    const first = isChosen ? 0 : shape.first;
    for (const row of head.slice(0, first)) this.#skipTop(row);
    const [named, ...rest] = head.slice(first);
    if (!named) throw fileError({ kind: "empty" });
    this.skipTop = this.#choices.skipTop ?? (first === 0 ? 0 : named.line - 1);
    this.#width = Math.max(width, isChosen ? filledWidth(named.cells) : 0);
    const guess = looksLikeHeader(named.cells, rest.slice(0, 100));
    this.isHeader = this.#choices.header ?? guess.isHeader;
    const text = rowText(named).slice(0, shownText);
    if (this.#choices.header === undefined && guess.isDoubtful)
      this.notes.push({ kind: this.isHeader ? "headerDoubt" : "noHeader", text });
    this.given = Array.from({ length: this.#width }, (_, i) => (this.isHeader ? cellText(named.cells[i]) : null));
    this.names = distinctNames(this.given);
    this.profiles = this.names.map(() => new ColumnProfile());
    this.#lastLine = named.line;
    for (const row of this.isHeader ? rest : [named, ...rest]) this.#take(row);
  }

  #take(row: FileRow): void {
    const { skipBottom } = this.#choices;
    if (skipBottom !== undefined) {
      this.#pending.push(row);
      // A line is a row or part of one, so no more rows than lines can be dropped.
      if (this.#pending.length > skipBottom) this.#keep(this.#pending.shift() as FileRow);
      return;
    }
    const isNarrow = row.cells.length < this.#width;
    if (
      this.#width > 1 &&
      (isLone(row.cells) ||
        (row.cells.length !== this.#width && isMarkedNote(row.cells)) ||
        (isNarrow && this.#pending.length > 0 && !isLone(row.cells) && isMarkedNote(row.cells)))
    ) {
      this.#pending.push(row);
      return;
    }
    if (this.#pending.length > 0) {
      for (const each of this.#pending) this.#keep(each);
      this.#pending = [];
    }
    this.#keep(row);
  }

  /** Whether a row at the end is a note under the table and no data. */
  #isNote({ cells }: FileRow): boolean {
    if (isMarkedNote(cells)) return true;
    if (cells.length < this.#width && this.#width > 2) return true;
    const classes = this.profiles[0]?.classes;
    const text = cellText(cells[0]);
    if (!classes || classes.size === 0 || text === null) return false;
    return !classes.has("other") && !classes.has(textClass(text));
  }

  #keep({ cells, line }: FileRow): void {
    const width = this.#width;
    if (cells.length > width) {
      if (filledWidth(cells) > width) throw fileError({ kind: "columns", line, expected: width, found: cells.length });
      count(this.#surplus, line);
    }
    if (cells.length < width) count(this.#short, line);
    this.#lastLine = line;
    for (let i = 0; i < width; i++) {
      const cell: Cell = cells[i] ?? null;
      if (!this.nulls.has(cell)) this.profiles[i]?.add(cell, line);
    }
    this.csv.add(cells, width, this.nulls);
  }

  #tell(): void {
    const said = (lines: readonly string[]) =>
      lines
        .filter((line) => line !== "")
        .join(" / ")
        .slice(0, shownText);
    if (this.skipTop > 0 || this.#top.length > 0)
      this.notes.push({ kind: "skippedTop", lines: this.skipTop, text: said(this.#top) });
    if (this.skipBottom > 0)
      this.notes.push({ kind: "skippedBottom", lines: this.skipBottom, text: said(this.#bottom) });
    if (this.#short.n > 0) this.notes.push({ kind: "short", ...this.#short });
    if (this.#surplus.n > 0) this.notes.push({ kind: "surplus", ...this.#surplus });
  }
}

/** A row as a reader is shown it. */
function rowText({ cells }: FileRow): string {
  return cells
    .slice(0, filledWidth(cells))
    .map((cell) => cellText(cell) ?? "")
    .join(", ");
}

function count(seen: { n: number; line: number }, line: number): void {
  if (seen.n++ === 0) seen.line = line;
}
