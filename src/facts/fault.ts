/** One thing wrong with a fact or with the prose that uses it. */
export interface FactFault {
  /** Path of the file from the project's folder. */
  readonly file: string;
  /** Physical line and character in it, both from 1. */
  readonly line: number;
  readonly column: number;
  /** What is wrong, naming the fact. */
  readonly message: string;
  /** How to put it right. */
  readonly remedy: string;
}

/** One line for the terminal, beginning with a place that terminals and editors can open. */
export function tellFactFault({ file, line, column, message, remedy }: FactFault): string {
  return `${file}:${line}:${column} ${message}. ${remedy}`;
}

/** Stops the build with every fault at once. */
export class FactError extends Error {
  override name = "FactError";
  readonly faults: readonly FactFault[];

  constructor(faults: readonly FactFault[]) {
    super(`${faults.length} fault(s) in facts and prose:\n${faults.map(tellFactFault).join("\n")}`);
    this.faults = faults;
    // The faults are in files that are named; where the code found them helps nobody.
    this.stack = "";
  }
}
