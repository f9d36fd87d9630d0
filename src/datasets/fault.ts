/** One thing wrong with a dataset: where it is, what stands there, what should, and how to put it right. */
export interface Fault {
  dataset: string;
  /** Path of the file, as an editor would open it. */
  file: string;
  /** Physical line, from 1. */
  line: number;
  /** Character in that line, from 1. */
  column: number;
  /** What stands there; empty when nothing does. */
  value: string;
  expected: string;
  remedy: string;
}

/** A place in a text file: physical line and character, both from 1. */
export type Place = Pick<Fault, "line" | "column">;

/** One line for the terminal, beginning with a place that terminals and editors can open. */
export function tellFault({ file, line, column, value, expected, remedy }: Fault): string {
  const found = value === "" ? "nothing" : JSON.stringify(value);
  return `${file}:${line}:${column} found ${found}, expected ${expected}. ${remedy}`;
}

/** Stops the build with every fault of every dataset at once. */
export class DatasetError extends Error {
  override name = "DatasetError";
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const datasets = new Set(faults.map(({ dataset }) => dataset));
    super(`${faults.length} fault(s) in ${[...datasets].join(", ")}:\n${faults.map(tellFault).join("\n")}`);
    this.faults = faults;
    // The faults are in files that are named; where the code found them helps nobody.
    this.stack = "";
  }
}
