import { createHash } from "node:crypto";
import { byPlace, type Diagnostic, mismatch, type Place } from "../content/diagnostic.ts";
import { placeAt } from "../content/placeAt.ts";
import type { Descriptor, Field } from "./descriptor.ts";
import { invalidBytes } from "./invalidBytes.ts";
import { type Cell, readCells } from "./readCells.ts";
import { sealCommand } from "./sealFault.ts";
import { toValue } from "./toValue.ts";

type Checked = Pick<Descriptor, "name" | "resources">;
type Report = (place: Place, value: string, expected: string, remedy: string) => void;

/**
 * Every fault of one dataset's CSV, in the order of the file, or that it is not as it was sealed.
 * Pure: `bytes` is the file, or undefined when it is missing; `file` is how to name it.
 */
export function checkDataset(
  descriptor: Checked,
  bytes: Uint8Array | undefined,
  file = fileOf(descriptor),
): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const report: Report = ({ line, column }, value, expected, remedy) =>
    faults.push(mismatch({ file, line, column }, value, expected, remedy));
  if (!bytes) {
    report(start, "", "the table that datapackage.json names", "Restore the file, or correct the path.");
    return faults;
  }
  const isUtf8 = checkText(bytes, report);
  const text = new TextDecoder().decode(bytes);
  checkLineEnds(text, report);
  checkTable(descriptor, { text, isUtf8 }, report);
  faults.sort(byPlace);
  // A table with mistakes is sealed once they are mended, or is then as it was sealed.
  if (faults.length === 0) checkSeal(descriptor, bytes, report);
  return faults;
}

const start: Place = { line: 1, column: 1 };
const correct = "Correct the cell at its source, or the description of the column.";

function fileOf({ name, resources }: Checked): string {
  return `data/${name}/${resources[0].path}`;
}

/** Whether all bytes are UTF-8. */
function checkText(bytes: Uint8Array, report: Report): boolean {
  const invalid = [...invalidBytes(bytes)];
  for (const { byte, ...place } of invalid) {
    const value = `byte 0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    report(place, value, "UTF-8", "Save the file as UTF-8; the byte looks like Latin-1 or another old encoding.");
  }
  return invalid.length === 0;
}

/** Rows that do not all end alike, on which DuckDB stops: the first that ends otherwise than the header. */
function checkLineEnds(text: string, report: Report) {
  const quoted = text.replace(/"(?:[^"]|"")*"/g, (cell) => cell.replace(/[\r\n]/g, " "));
  const ends = [...quoted.matchAll(/\r\n|\n|\r/g)];
  const [header] = ends;
  const odd = ends.find(([end]) => end !== header?.[0]);
  if (!header || !odd) return;
  const names: Readonly<Record<string, string>> = { "\r\n": "CR LF", "\n": "LF", "\r": "CR" };
  const value = `a row that ends with ${names[odd[0]]}`;
  const remedy = "Save the file with one kind of line end.";
  report(placeAt(text, odd.index), value, `${names[header[0]]}, as after the header`, remedy);
}

function checkTable(
  { resources }: Checked,
  { text, isUtf8 }: { readonly text: string; readonly isUtf8: boolean },
  report: Report,
) {
  const { fields, primaryKey } = resources[0].schema;
  const { rows, brokenQuote } = readCells(text);
  const [header = [], ...body] = rows;
  const columns = columnsOf(header, fields, report);
  if (body.length === 0) report(start, "", "a header and at least one row", "Fill the table, or remove the dataset.");
  // The sign that stands for a byte which is told already; one that was written is a value like any other.
  const isTold = ({ text: cell }: Cell) => !isUtf8 && cell.includes("\uFFFD");
  for (const row of body) checkRow(row, header.length, { columns, isTold }, report);
  const unique = fields.filter(({ constraints }) => constraints?.unique).map(({ name }) => [name]);
  for (const names of [[...primaryKey], ...unique]) checkUnique(body, names, columns, report);
  if (brokenQuote)
    report(
      brokenQuote,
      brokenQuote.text,
      'a quoted cell that closes ("" for a quote inside it)',
      "Close the quote; what follows was not checked.",
    );
}

/** Which column of the file holds each field: by name, or by position where a column of a full row is misnamed. */
function columnsOf(header: readonly Cell[], fields: readonly Field[], report: Report): Map<Field, number> {
  const names = header.map(({ text }) => text);
  const isDescribed = (name: string | undefined) => fields.some((field) => field.name === name);
  const columns = new Map<Field, number>();
  fields.forEach((field, i) => {
    const found = names.indexOf(field.name);
    if (found >= 0) columns.set(field, found);
    else if (names.length === fields.length && !isDescribed(names[i])) columns.set(field, i);
    else report(start, names.join(","), `a column ${field.name}`, "Add the column, or drop its description.");
  });
  const inOrder = [...columns.keys()].map(({ name }) => name);
  const remedy = "Name the columns as described, in that order.";
  let known = 0;
  header.forEach((cell, i) => {
    const misnamed = [...columns.values()].includes(i);
    if (!isDescribed(cell.text) && !misnamed) {
      report(cell, cell.text, "no further column", remedy);
      return;
    }
    const expected = inOrder[known++];
    if (cell.text !== expected)
      report(cell, cell.text, expected ? `the column ${expected}` : "each column once", remedy);
  });
  return columns;
}

interface Columns {
  readonly columns: ReadonlyMap<Field, number>;
  readonly isTold: (cell: Cell) => boolean;
}

function checkRow(row: readonly Cell[], width: number, { columns, isTold }: Columns, report: Report) {
  if (row.length !== width) {
    const text = row.map((cell) => cell.text).join(",");
    report(
      row[0] ?? start,
      text,
      `${width} cells, not ${row.length}`,
      "Quote a cell that holds a comma; drop empty lines.",
    );
    // Cells of a ragged row may stand under the wrong heads: their types would mislead.
    return;
  }
  for (const [field, i] of columns) {
    const cell = row[i] as Cell;
    if (isTold(cell)) continue;
    const reading = toValue(cell.text, field);
    if ("expected" in reading) report(cell, cell.text, `${reading.expected} in column ${field.name}`, correct);
  }
}

function checkUnique(
  body: readonly Cell[][],
  names: readonly string[],
  columns: ReadonlyMap<Field, number>,
  report: Report,
) {
  const key = [...columns].filter(([{ name }]) => names.includes(name));
  if (key.length < names.length) return;
  const lines = new Map<string, number>();
  for (const row of body) {
    const cells = key.map(([, i]) => row[i]);
    if (cells.some((cell) => !cell || cell.text === "")) {
      const empty = cells.find((cell) => cell?.text === "");
      const required = key.every(([{ constraints }]) => constraints?.required);
      if (empty && !required) report(empty, "", `a value (${names.join(", ")} is the key)`, correct);
      continue;
    }
    const value = cells.map((cell) => cell?.text).join(", ");
    const first = cells[0] as Cell;
    const earlier = lines.get(value);
    if (earlier)
      report(
        first,
        value,
        `${names.join(", ")} to be unique; line ${earlier} has the same`,
        "Keep one of the two rows.",
      );
    else lines.set(value, first.line);
  }
}

function checkSeal({ name, resources }: Checked, bytes: Uint8Array, report: Report) {
  const { bytes: size, hash } = resources[0];
  // Not sealed yet: the descriptor's own check says so.
  if (!hash.startsWith("sha256:")) return;
  const found = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  const remedy = `If the change is meant: ${sealCommand(name)}`;
  if (bytes.length !== size) report(start, `${bytes.length} bytes`, `${size} bytes, as sealed`, remedy);
  else if (found !== hash) report(start, found, `${hash}, as sealed`, remedy);
}
