/** Seconds that a file of browser tests takes on one idle core; 10 for a file that nobody has measured. */
const seconds: Readonly<Record<string, number>> = {
  crossover: 42,
  digitalEssays: 7,
  engineFaults: 36,
  engines: 31,
  explorer: 44,
  facts: 21,
  figures: 7,
  frames: 15,
  kpi: 13,
  labels: 17,
  liveFigures: 21,
  messages: 12,
  notebooks: 25,
  ownFiles: 28,
  pages: 83,
  published: 15,
  reading: 14,
  readout: 19,
  search: 9,
  twoBuilds: 42,
  values: 11,
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
