import { type Cell, cellText } from "./cell.ts";

/** Words that stand for nothing in a file; spaces around them do not count. */
export class NullWords {
  readonly #words: ReadonlySet<string>;
  /** The words as they were met, spaces included. */
  readonly met = new Set<string>();

  constructor(words: readonly string[] = []) {
    this.#words = new Set(words.map((word) => word.trim()));
  }

  has(cell: Cell): boolean {
    if (this.#words.size === 0) return false;
    const text = cellText(cell);
    if (text === null || text.length > 60 || !this.#words.has(text.trim())) return false;
    this.met.add(text);
    return true;
  }
}
