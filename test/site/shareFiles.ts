import { findEngines } from "../../src/commands/findEngines.ts";

/** Seconds that a file of browser tests takes beside the other lane; 10 for a file that nobody has measured. */
const seconds: Readonly<Record<string, number>> = {
  corrections: 5,
  crossover: 45,
  digitalEssays: 8,
  engineFaults: 60,
  engines: 38,
  explorer: 66,
  facts: 20,
  field: 8,
  figures: 5,
  frames: 20,
  hosts: 8,
  journeys: 1 + 24 * findEngines().engines.length,
  kpi: 12,
  labels: 24,
  liveFigures: 13,
  messages: 10,
  notebooks: 28,
  ownFiles: 40,
  pages: 140,
  published: 14,
  reading: 15,
  ranges: 25,
  readout: 22,
  search: 13,
  twoBuilds: 95,
  values: 5,
};

/** Seconds of a test file, by its path. */
export const secondsOf = (file: string): number => seconds[/([^/\\]+)\.test\.ts$/.exec(file)?.[1] ?? ""] ?? 10;

/** Files as they are best begun, so that none is left alone at the end. */
export const longestFirst = (files: readonly string[]): string[] =>
  files.toSorted((a, b) => secondsOf(b) - secondsOf(a) || (a < b ? -1 : 1));

/**
 * The files of each lane, so that lanes which begin `starts` seconds after the first of all end together: the longest
 * file left goes to the lane that would be done first.
 */
export function shareFiles(files: readonly string[], starts: readonly number[]): string[][] {
  const lanes = starts.map((end) => ({ end, files: [] as string[] }));
  for (const file of longestFirst(files)) {
    const lane = lanes.reduce((a, b) => (b.end < a.end ? b : a));
    lane.files.push(file);
    lane.end += secondsOf(file);
  }
  return lanes.map(({ files }) => files);
}
