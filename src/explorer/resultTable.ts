import type { Answer } from "../database/wasm/answer.ts";
import { cellText } from "./cellText.ts";
import { columnNames } from "./exportAnswer.ts";
import { type Direction, sortOrder } from "./sortOrder.ts";

/** Height of a row in CSS pixels; the style sheet gives rows the same. */
export const rowHeight = 32;
/** Results up to this many rows are in the page whole. */
const wholeUpTo = 300;
/** Rows drawn above and below what is seen. */
const margin = 20;

interface Options {
  readonly table: HTMLTableElement;
  /** The element that scrolls the table. */
  readonly frame: HTMLElement;
  readonly sortLabel: (column: string) => string;
}

/** The result as a table that holds only the rows near the view, however many there are. */
export class ResultTable {
  readonly #options: Options;
  #answer: Answer | undefined;
  #order: Uint32Array | undefined;
  #sorted: { column: number; direction: Direction } | undefined;
  #drawn = "";

  constructor(options: Options) {
    this.#options = options;
    options.frame.addEventListener("scroll", () => requestAnimationFrame(() => this.#drawRows()), { passive: true });
    new ResizeObserver(() => this.#drawRows()).observe(options.frame);
  }

  /** Row numbers in the order shown. */
  order(): ArrayLike<number> {
    return this.#order ?? [];
  }

  show(answer: Answer): void {
    this.#answer = answer;
    this.#order = undefined;
    this.#sorted = undefined;
    const { table, frame } = this.#options;
    frame.scrollTop = 0;
    table.dataset.rows = String(answer.length);
    table.setAttribute("aria-rowcount", String(answer.length + 1));
    this.#drawHead(answer);
    this.#redraw();
  }

  clear(): void {
    this.#answer = undefined;
    const { table } = this.#options;
    table.dataset.rows = "0";
    table.removeAttribute("aria-rowcount");
    table.tHead?.remove();
    for (const body of [...table.tBodies]) body.remove();
  }

  #drawHead({ columns }: Answer): void {
    const { table, sortLabel } = this.#options;
    table.tHead?.remove();
    const line = table.createTHead().insertRow();
    line.setAttribute("aria-rowindex", "1");
    columnNames({ columns }).forEach((name, i) => {
      const cell = document.createElement("th");
      cell.scope = "col";
      const { type = "", isNumber = false } = columns[i] ?? {};
      if (isNumber) cell.className = "number";
      const button = document.createElement("button");
      button.type = "button";
      button.title = `${sortLabel(name)} (${type})`;
      button.textContent = name;
      button.addEventListener("click", () => this.#sortBy(i));
      cell.append(button);
      line.append(cell);
    });
  }

  /** First up, then down, then as it came. */
  #sortBy(column: number): void {
    const answer = this.#answer;
    if (!answer) return;
    const before = this.#sorted?.column === column ? this.#sorted.direction : undefined;
    const direction = before === undefined ? "ascending" : before === "ascending" ? "descending" : undefined;
    this.#sorted = direction && { column, direction };
    this.#order = direction && sortOrder(answer.length, answer.columns[column]?.at ?? (() => null), direction);
    for (const [i, cell] of [...(this.#options.table.tHead?.rows[0]?.cells ?? [])].entries()) {
      if (i === column && direction) cell.setAttribute("aria-sort", direction);
      else cell.removeAttribute("aria-sort");
    }
    this.#options.frame.scrollTop = 0;
    this.#redraw();
  }

  #redraw(): void {
    this.#drawn = "";
    this.#drawRows();
  }

  #drawRows(): void {
    const answer = this.#answer;
    if (!answer) return;
    const { table, frame } = this.#options;
    const { length } = answer;
    const isWhole = length <= wholeUpTo;
    const from = isWhole ? 0 : Math.max(0, Math.floor(frame.scrollTop / rowHeight) - margin);
    const to = isWhole
      ? length
      : Math.min(length, Math.ceil((frame.scrollTop + frame.clientHeight) / rowHeight) + margin);
    if (this.#drawn === `${from}-${to}`) return;
    this.#drawn = `${from}-${to}`;
    const body = document.createElement("tbody");
    body.append(...this.#spacer(from, answer.columns.length));
    for (let i = from; i < to; i++) body.append(this.#row(answer, i));
    body.append(...this.#spacer(length - to, answer.columns.length));
    for (const old of [...table.tBodies]) old.remove();
    table.append(body);
  }

  /** An empty row as high as the rows that are not drawn. */
  #spacer(rows: number, columns: number): HTMLTableRowElement[] {
    if (rows <= 0) return [];
    const row = document.createElement("tr");
    row.setAttribute("aria-hidden", "true");
    const cell = row.insertCell();
    cell.colSpan = columns;
    cell.className = "spacer";
    cell.style.height = `${rows * rowHeight}px`;
    return [row];
  }

  #row(answer: Answer, index: number): HTMLTableRowElement {
    const row = document.createElement("tr");
    row.setAttribute("aria-rowindex", String(index + 2));
    const source = this.#order?.[index] ?? index;
    for (const column of answer.columns) {
      const cell = row.insertCell();
      const text = column.text(source);
      if (text === null) cell.dataset.null = "true";
      cell.dataset.value = text ?? "";
      cell.textContent = cellText(text, column.isNumber);
      if (column.isNumber) cell.className = "number";
    }
    return row;
  }
}
