import { appendFileSync } from "node:fs";

/** What a value is held to: an amount of its own unit, or how many times the floor of the same run it may be. */
export type Budget = { readonly most: number } | { readonly least: number } | { readonly times: number };

export interface Measured {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** What the least that could do the same takes on this machine, measured in the same run. */
  readonly floor?: number;
  /** How many times the floor, where that is not the one number by the other: a median of pairs. */
  readonly times?: number;
  /** Without one, a value is told and not held to anything. */
  readonly budget?: Budget;
}

/** A value that a bench has measured. */
export interface Result extends Measured {
  readonly bench: string;
}

/** The file to which a bench that was started with others adds its results, a line each. */
export const linesVariable = "BENCH_RESULTS";

/** The last line of a bench that was not stopped by an error, or by anybody. */
interface Ended {
  readonly ended: string;
}

/**
 * Opens the results of a bench. What it records is printed at once, and handed to the command that runs them all where
 * that asked for it. The process ends with 1 where a value is over its budget.
 */
export function openResults(bench: string): (measured: Measured) => void {
  const file = process.env[linesVariable];
  const hand = (line: Result | Ended) => file && appendFileSync(file, `${JSON.stringify(line)}\n`);
  // Not heard after an error that nobody caught.
  process.once("beforeExit", () => hand({ ended: bench }));
  return (measured) => {
    const result = { bench, ...measured };
    console.log(resultLine(result));
    hand(result);
    if (verdictOf(result) === "over") process.exitCode = 1;
  };
}

/** The results of the lines that benches handed on, and which of the benches came to their end. */
export function readLines(text: string): { readonly results: Result[]; readonly ended: ReadonlySet<string> } {
  const lines = text.split("\n").flatMap((line) => (line ? [JSON.parse(line) as Result | Ended] : []));
  return {
    // JSON has no NaN: a value that could not be measured comes as null.
    results: lines.flatMap((line) => ("ended" in line ? [] : [{ ...line, value: line.value ?? Number.NaN }])),
    ended: new Set(lines.flatMap((line) => ("ended" in line ? [line.ended] : []))),
  };
}

export function timesFloor({ value, floor, times }: Measured): number | undefined {
  return times ?? (floor === undefined ? undefined : value / floor);
}

/** Whether a value is within its budget; one that could not be measured is not. */
export function verdictOf(measured: Measured): "held" | "over" | "told" {
  const { value, budget } = measured;
  if (!budget) return "told";
  if ("most" in budget) return value <= budget.most ? "held" : "over";
  if ("least" in budget) return value >= budget.least ? "held" : "over";
  return (timesFloor(measured) ?? Number.NaN) <= budget.times ? "held" : "over";
}

/** "held  essay, first chart: 1,020 ms, 1.05 times the floor of 971 ms (at most 1.15 times)". */
export function resultLine(result: Measured): string {
  const { what, value, unit, floor } = result;
  const verdict = verdictOf(result);
  const times = timesFloor(result) ?? Number.NaN;
  const beside = Number.isFinite(times) ? `, ${shown(times)} times the floor of ` : ", floor ";
  const budget = result.budget ? ` (${budgetText(result.budget)})` : "";
  return `${(verdict === "over" ? "OVER" : verdict).padEnd(5)} ${what}: ${withUnit(value, unit)}${floor === undefined ? "" : beside + withUnit(floor, unit)}${budget}`;
}

const columns = ["bench", "what", "value", "unit", "floor", "times", "budget", "verdict"] as const;
/** Columns of numbers, which are set flush right. */
const numeric: ReadonlySet<string> = new Set<(typeof columns)[number]>(["value", "floor", "times"]);

/** All results as one table in plain text, a line each under its heading. */
export function resultTable(results: readonly Result[]): string {
  const rows = results.map((result) => {
    const { bench, what, value, unit, floor, budget } = result;
    const times = timesFloor(result);
    return [
      bench,
      what,
      shown(value),
      unit,
      floor === undefined ? "" : shown(floor),
      times === undefined ? "" : shown(times),
      budget ? budgetText(budget) : "",
      verdictOf(result),
    ];
  });
  const lines = [[...columns], ...rows];
  const widths = columns.map((_, i) => Math.max(...lines.map((cells) => cells[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) =>
        numeric.has(columns[i] as string) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0),
      )
      .join("  ")
      .trimEnd();
  return lines.map(line).join("\n");
}

const withUnit = (value: number, unit: string) => `${shown(value)} ${unit}`.trimEnd();

function budgetText(budget: Budget): string {
  if ("most" in budget) return `at most ${shown(budget.most)}`;
  if ("least" in budget) return `at least ${shown(budget.least)}`;
  return `at most ${shown(budget.times)} times`;
}

/** Three digits that count, or all those before the point. */
function shown(value: number): string {
  if (!Number.isFinite(value)) return "–";
  return value.toLocaleString(
    "en",
    Math.abs(value) >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 },
  );
}
