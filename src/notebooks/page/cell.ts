/** A compiled cell as a page runs it. */
export interface PageCell {
  readonly id: number;
  readonly kind: "code" | "sql" | "text";
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly output?: string;
  readonly autodisplay: boolean;
  readonly autoview: boolean;
  readonly body: (...inputs: never[]) => unknown;
}

/** What a notebook's module holds. */
export interface NotebookModule {
  readonly cells: readonly PageCell[];
  readonly Plot: Readonly<Record<string, unknown>>;
}

/** Rows of a query, kept column by name: what a page stores so that it need not ask again. */
export interface StoredAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** Answers by the key of their question. */
export type StoredAnswers = Readonly<Record<string, StoredAnswer>>;

export type Rows = Record<string, unknown>[];
/** Asks the bundled tables one SQL text. */
export type Ask = (sql: string) => Promise<Rows>;
