/** A trap of Markdown in a text: where it begins, and what is wrong and what to write instead, in sentences. */
export interface MarkupFault {
  readonly offset: number;
  readonly message: string;
}

/** The same with its line and column, both from 1. */
export interface PlacedMarkupFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}
