/** What is wrong in a notebook, where, and what to do about it. */
export interface NotebookFault {
  /** Path from the project's root. */
  readonly file: string;
  /** Id of the cell; 0 where the fault is the file's. */
  readonly cell: number;
  /** Line in the file, from 1. */
  readonly line: number;
  /** The character in the line, from 1, where it is known. */
  readonly column?: number;
  readonly problem: string;
  /** Empty where the problem's own sentences say it. */
  readonly remedy: string;
}

/** One fault as a line an editor can follow: "notebooks/x.html:12 (cell 3): … Remedy: …". */
export function sayFault({ file, cell, line, column, problem, remedy }: NotebookFault): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  return `${place}${cell > 0 ? ` (cell ${cell})` : ""}: ${problem} ${remedy}`.trimEnd();
}

/** All the faults of the notebooks that were read; stops a build. */
export class NotebookError extends Error {
  override readonly name = "NotebookError";
  readonly faults: readonly NotebookFault[];

  constructor(faults: readonly NotebookFault[]) {
    super(
      `${faults.length === 1 ? "A notebook has a fault" : `Notebooks have ${faults.length} faults`}:\n${faults.map(sayFault).join("\n")}`,
    );
    this.faults = faults;
    // The faults are in files that are named; where the code found them helps nobody.
    this.stack = "";
  }
}
