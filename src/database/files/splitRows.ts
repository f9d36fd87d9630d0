import { fileError } from "../fileFault.ts";
import type { FileRow } from "./cell.ts";

const quote = 0x22;
const newline = 0x0a;
const carriageReturn = 0x0d;

/**
 * Cuts delimited text into rows, piece by piece: LF, CRLF and CR end a line, in any mixture; quotation marks count where
 * a field begins. Blank lines are passed over and counted.
 */
export class RowSplitter {
  readonly #separator: number;
  #rest = "";
  #line = 1;
  #isEnded = false;
  /** Kinds of line ends seen. */
  readonly lineEnds = new Set<string>();
  blankLines = 0;

  constructor(separator: string) {
    this.#separator = separator.charCodeAt(0);
  }

  /** Lines that have been ended, and the last one if it holds something. */
  get lines(): number {
    return this.#isEnded ? this.#line - 1 : this.#line;
  }

  /** The rows that `text` completes. With `isEnd` the last row needs no line end, and an open quotation is a fault. */
  push(text: string, isEnd = false): FileRow[] {
    const all = this.#rest + text;
    const rows: FileRow[] = [];
    let at = 0;
    while (at < all.length) {
      const cut = this.#row(all, at, isEnd);
      if (!cut) break;
      at = cut.next;
      if (cut.cells.length === 1 && cut.cells[0] === "") this.blankLines++;
      else rows.push({ cells: cut.cells, line: cut.line });
    }
    this.#rest = all.slice(at);
    return rows;
  }

  #row(all: string, start: number, isEnd: boolean): { cells: string[]; line: number; next: number } | undefined {
    const cells: string[] = [];
    const line = this.#line;
    let breaks = 0;
    let at = start;
    for (;;) {
      let value = "";
      if (all.charCodeAt(at) === quote) {
        let from = at + 1;
        let close = all.indexOf('"', from);
        for (;;) {
          if (close < 0) {
            if (isEnd) throw fileError({ kind: "quote", line: line + breaks });
            return undefined;
          }
          if (all.charCodeAt(close + 1) !== quote) break;
          if (close + 1 >= all.length && !isEnd) return undefined;
          value += all.slice(from, close + 1);
          from = close + 2;
          close = all.indexOf('"', from);
        }
        if (close + 1 >= all.length && !isEnd) return undefined;
        value += all.slice(from, close);
        breaks += countBreaks(all, at + 1, close);
        at = close + 1;
      }
      const from = at;
      let code = all.charCodeAt(at);
      while (at < all.length && code !== this.#separator && code !== newline && code !== carriageReturn)
        code = all.charCodeAt(++at);
      cells.push(value === "" ? all.slice(from, at) : value + all.slice(from, at));
      if (at >= all.length) {
        if (!isEnd) return undefined;
        this.#line += breaks;
        this.#isEnded = false;
        return { cells, line, next: at };
      }
      if (code === this.#separator) {
        at++;
        if (at < all.length) continue;
        if (!isEnd) return undefined;
        cells.push("");
        this.#line += breaks;
        this.#isEnded = false;
        return { cells, line, next: at };
      }
      const isCr = code === carriageReturn;
      if (isCr && at + 1 >= all.length && !isEnd) return undefined;
      const isPair = isCr && all.charCodeAt(at + 1) === newline;
      this.lineEnds.add(isPair ? "CRLF" : isCr ? "CR" : "LF");
      this.#line += breaks + 1;
      this.#isEnded = true;
      return { cells, line, next: at + (isPair ? 2 : 1) };
    }
  }
}

function countBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === newline || (code === carriageReturn && text.charCodeAt(i + 1) !== newline)) breaks++;
  }
  return breaks;
}
