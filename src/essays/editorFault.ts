/** An editor's mistake: where it is, what is wrong, and what to do. */
export interface EditorFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What an essay may name. */
export interface Known {
  readonly figures: readonly string[];
  readonly datasets: readonly string[];
}

/** `file:line:column message`, as editors and terminals make it a link. */
export function tellEditorFault({ file, line, column, message }: EditorFault): string {
  return `${file}:${line}:${column} ${message}`;
}
