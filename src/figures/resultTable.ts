import type { Answer } from "../database/wasm/answer.ts";

/** A value as it is read in a result: whole, nothing rounded. */
export function cellText(value: unknown): string {
  return value === null || value === undefined ? "" : String(value);
}

/** The first rows of an answer as a plain table. */
export function resultTable(answer: Answer, rows: number, caption: string): HTMLTableElement {
  const table = document.createElement("table");
  table.className = "figure-table";
  table.createCaption().textContent = caption;
  const head = table.createTHead().insertRow();
  for (const { name, isNumber } of answer.columns) {
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.textContent = name;
    if (isNumber) cell.className = "number";
    head.append(cell);
  }
  const body = table.createTBody();
  for (let row = 0; row < Math.min(rows, answer.length); row++) {
    const line = body.insertRow();
    for (const column of answer.columns) {
      const cell = line.insertCell();
      cell.textContent = cellText(column.at(row));
      if (column.isNumber) cell.className = "number";
    }
  }
  return table;
}
