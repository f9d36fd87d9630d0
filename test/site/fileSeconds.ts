import { findEngines } from "../../src/commands/findEngines.ts";

/** Seconds that a file of browser tests takes, about; 10 for a file that nobody has measured. */
const seconds: Readonly<Record<string, number>> = {
  corrections: 5,
  crossover: 45,
  digitalEssays: 8,
  engineFaults: 50,
  engines: 40,
  explorer: 55,
  facts: 16,
  field: 8,
  figures: 5,
  frames: 20,
  hosts: 8,
  journeys: 1 + 24 * findEngines().engines.length,
  kpi: 12,
  labels: 20,
  liveFigures: 22,
  messages: 10,
  notebooks: 33,
  ownFiles: 30,
  pages: 90,
  published: 14,
  reading: 15,
  ranges: 33,
  readout: 22,
  search: 13,
  twoBuilds: 70,
  values: 5,
};

/** Seconds of a test file, by its path. */
const secondsOf = (file: string): number => seconds[/([^/\\]+)\.test\.ts$/.exec(file)?.[1] ?? ""] ?? 10;

/** Files as they are best begun, so that none is left alone at the end. */
export const longestFirst = (files: readonly string[]): string[] =>
  files.toSorted((a, b) => secondsOf(b) - secondsOf(a) || (a < b ? -1 : 1));
