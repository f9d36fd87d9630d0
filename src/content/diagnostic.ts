/** One mistake in what editors write: where it is, what was found there, and what to do. */
export interface Diagnostic {
  /** Path of the file from the project's folder. */
  readonly file: string;
  /** Physical line and character in it, both from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}

/** One line for the terminal, beginning with a place that terminals and editors can open. */
export function formatDiagnostic({ file, line, column, message, remedy }: Diagnostic): string {
  return `${file}:${line}:${column} ${message}. ${remedy}.`;
}

/** Stops a build with every mistake at once. */
export class DiagnosticError extends Error {
  override name = "DiagnosticError";
  readonly diagnostics: readonly Diagnostic[];

  constructor(subject: string, diagnostics: readonly Diagnostic[]) {
    const count = `${diagnostics.length} mistake${diagnostics.length === 1 ? "" : "s"}`;
    super(
      `${count} in ${subject}:\n${diagnostics.map((diagnostic) => `  ${formatDiagnostic(diagnostic)}`).join("\n")}`,
    );
    this.diagnostics = diagnostics;
    // The mistakes are in files that are named; where the code found them helps nobody.
    this.stack = "";
  }
}
