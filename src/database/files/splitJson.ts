/** One value of a JSON file, with the place where it begins: line and column from 1. */
export interface JsonText {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Cuts JSON text into the values it holds, piece by piece: those of one array, or one after another as in JSON lines.
 * Whether each is sound is for who parses it.
 */
export class JsonSplitter {
  #rest = "";
  #line = 1;
  #column = 1;
  #isArray: boolean | undefined;
  #isClosed = false;

  /** The values that `text` completes; with `isEnd` also what is left over. */
  push(text: string, isEnd = false): JsonText[] {
    const all = this.#rest + text;
    const values: JsonText[] = [];
    let at = 0;
    for (;;) {
      const start = this.#begin(all, at);
      if (start >= all.length) {
        at = start;
        break;
      }
      const end = valueEnd(all, start, isEnd);
      if (end < 0) {
        at = start;
        break;
      }
      values.push({ text: all.slice(start, end), line: this.#line, column: this.#column });
      this.#pass(all, start, end);
      at = end;
    }
    this.#rest = all.slice(at);
    return values;
  }

  /** Whether an array was opened and never closed. */
  get isOpen(): boolean {
    return this.#isArray === true && !this.#isClosed;
  }

  /** Passes over blanks and, in an array, over what stands between values. */
  #begin(all: string, from: number): number {
    let at = from;
    for (; at < all.length; at++) {
      const character = all[at] as string;
      if (this.#isArray === undefined && !/[\s\ufeff]/.test(character)) {
        this.#isArray = character === "[";
        if (!this.#isArray) break;
      } else if (this.#isArray && !this.#isClosed && character === "]") this.#isClosed = true;
      else if (!/[\s\ufeff]/.test(character) && !(this.#isArray && !this.#isClosed && character === ",")) break;
    }
    this.#pass(all, from, at);
    return at;
  }

  #pass(all: string, from: number, to: number): void {
    let last = all.lastIndexOf("\n", to - 1);
    if (last < from) {
      this.#column += to - from;
      return;
    }
    this.#column = to - last;
    while (last >= from) {
      this.#line++;
      last = last > 0 ? all.lastIndexOf("\n", last - 1) : -1;
    }
  }
}

/** Where the value that begins at `start` ends; below 0 when it is not all there yet. */
function valueEnd(all: string, start: number, isEnd: boolean): number {
  const first = all[start];
  if (first === '"') {
    const end = stringEnd(all, start);
    return end < 0 && isEnd ? all.length : end;
  }
  if (first !== "{" && first !== "[") {
    const rest = /[\s,\]}]/g;
    rest.lastIndex = start + 1;
    const end = rest.exec(all)?.index;
    return end ?? (isEnd ? all.length : -1);
  }
  let depth = 0;
  for (let at = start; at < all.length; at++) {
    const code = all.charCodeAt(at);
    if (code === 0x22) {
      at = stringEnd(all, at) - 1;
      if (at < 0) break;
    } else if (code === 0x7b || code === 0x5b) depth++;
    else if ((code === 0x7d || code === 0x5d) && --depth === 0) return at + 1;
  }
  return isEnd ? all.length : -1;
}

/** The place after the string that begins at `start`; below 0 when it does not end. */
export function stringEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    at = text.indexOf('"', at + 1);
    if (at < 0) return -1;
    let backslashes = 0;
    while (text.charCodeAt(at - 1 - backslashes) === 0x5c) backslashes++;
    if (backslashes % 2 === 0) return at + 1;
  }
}
