import type { Answer, AnswerColumn } from "../database/wasm/answer.ts";
import { cellText } from "./cellText.ts";
import { columnNames } from "./exportAnswer.ts";
import { type Direction, isSortable, sortOrder } from "./sortOrder.ts";

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
  /** A header was pressed; the rows shown are in its order, without a direction as they came. */
  readonly onSort?: (column: number, direction: Direction | undefined) => void;
  /** Asks for the rows in the order of a column that the page cannot order; without it, its header is no button. */
  readonly askSorted?: (column: number, direction: Direction) => void;
}

/** The result as a table that holds only the rows near the view, however many there are. */
export class ResultTable {
  readonly #options: Options;
  #answer: Answer | undefined;
  #order: Uint32Array | undefined;
  #sorted: { readonly column: number; readonly direction: Direction } | undefined;
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

  /** @param sorted the column in whose order the rows came. */
  show(answer: Answer, sorted?: { readonly column: number; readonly direction: Direction }): void {
    this.#answer = answer;
    this.#order = undefined;
    this.#sorted = sorted;
    const { table, frame } = this.#options;
    frame.scrollTop = 0;
    table.dataset.rows = String(answer.length);
    table.setAttribute("aria-rowcount", String(answer.length + 1));
    this.#drawHead(answer);
    this.#markSorted();
    this.#redraw();
  }

  /** Takes over rows that stand in the table already, all of them, as they came. */
  adopt(answer: Answer): void {
    this.#answer = answer;
    this.#drawn = `0-${answer.length}`;
    for (const [i, button] of this.#options.table.querySelectorAll("thead button").entries())
      button.addEventListener("click", () => this.#sortBy(i));
  }

  clear(): void {
    this.#answer = undefined;
    const { table } = this.#options;
    table.dataset.rows = "0";
    table.removeAttribute("aria-rowcount");
    table.tHead?.remove();
    for (const body of [...table.tBodies]) body.remove();
  }

  #drawHead({ columns, length }: Answer): void {
    const { table, sortLabel, askSorted } = this.#options;
    table.tHead?.remove();
    const line = table.createTHead().insertRow();
    line.setAttribute("aria-rowindex", "1");
    columnNames({ columns }).forEach((name, i) => {
      const cell = document.createElement("th");
      cell.scope = "col";
      line.append(cell);
      const column = columns[i] as AnswerColumn;
      cell.dataset.type = column.type;
      if (column.isNumber) cell.className = "number";
      if (!askSorted && !isSortable(column, length)) {
        cell.title = column.type;
        cell.textContent = name;
        return;
      }
      const button = document.createElement("button");
      button.type = "button";
      button.title = `${sortLabel(name)} (${column.type})`;
      button.textContent = name;
      button.addEventListener("click", () => this.#sortBy(i));
      cell.append(button);
    });
  }

  /** First up, then down, then as it came. */
  #sortBy(column: number): void {
    const answer = this.#answer;
    const source = answer?.columns[column];
    if (!source) return;
    const before = this.#sorted?.column === column ? this.#sorted.direction : undefined;
    const direction = before === undefined ? "ascending" : before === "ascending" ? "descending" : undefined;
    if (direction && !isSortable(source, answer.length)) {
      this.#options.askSorted?.(column, direction);
      return;
    }
    this.#sorted = direction && { column, direction };
    this.#order = direction && sortOrder(answer.length, source.at, direction, source.isNumber);
    this.#markSorted();
    this.#options.frame.scrollTop = 0;
    this.#redraw();
    this.#options.onSort?.(column, direction);
  }

  #markSorted(): void {
    for (const [i, cell] of [...(this.#options.table.tHead?.rows[0]?.cells ?? [])].entries()) {
      if (i === this.#sorted?.column) cell.setAttribute("aria-sort", this.#sorted.direction);
      else cell.removeAttribute("aria-sort");
    }
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
