/** A place in a text file: physical line and character in it, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One mistake in what editors write: where it is, what was found there, and what to do. */
export interface Diagnostic extends Place {
  /** Path of the file from the project's folder. */
  readonly file: string;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** What to do about it, as a sentence or several. */
  readonly remedy: string;
  /** What stands there and what should, where the message is made of the two; an empty value is nothing. */
  readonly value?: string;
  readonly expected?: string;
  /** The part of the file it is in, where a file has parts with names: "cell 3". */
  readonly part?: string;
  /** A warning is told and stops nothing; what says nothing of it is a mistake. */
  readonly severity?: "warning";
}

/** A mistake in a text whose file is not known yet: `offset` counts characters in that text. */
export type TextDiagnostic = Pick<Diagnostic, "message" | "remedy"> & { readonly offset: number };

/** A mistake that is a value in the place of another: the message says both. */
export function mismatch(where: Place & { readonly file: string }, value: string, expected: string, remedy: string) {
  const found = value === "" ? "nothing" : JSON.stringify(value);
  return { ...where, message: `found ${found}, expected ${expected}`, remedy, value, expected };
}

/** A sentence with its full stop; one that ends with a command has none, so that the command can be copied. */
export function sentence(text: string): string {
  return /[.!?]$|: npm run [^.]*$/.test(text) ? text : `${text}.`;
}

/** `file:line:column message. Remedy.`: one line, beginning with a place that terminals and editors can open. */
export function formatDiagnostic({ file, line, column, part, message, remedy }: Diagnostic): string {
  const place = `${file}:${line}:${column}${part ? ` (${part}):` : ""}`;
  return `${place} ${sentence(message)} ${remedy && sentence(remedy)}`.trimEnd();
}

/** True for what stops a build; a warning is told and stops nothing. */
export const isMistake = ({ severity }: Diagnostic) => severity !== "warning";

/** The order of a list: by file, and in it by place. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}

/** "3 mistakes", "1 mistake". */
export function countMistakes(count: number): string {
  return `${count} mistake${count === 1 ? "" : "s"}`;
}

/** Stops a build or a command with every mistake at once. */
export class DiagnosticError extends Error {
  override name = "DiagnosticError";
  readonly diagnostics: readonly Diagnostic[];

  constructor(subject: string, diagnostics: readonly Diagnostic[]) {
    const lines = diagnostics.map((diagnostic) => `  ${formatDiagnostic(diagnostic)}`);
    super(`${countMistakes(diagnostics.length)} in ${subject}:\n${lines.join("\n")}`);
    this.diagnostics = diagnostics;
    // The mistakes are in files that are named; where the code found them helps nobody.
    this.stack = "";
  }
}
