/** The benches in the order in which `npm run bench` runs them: the short ones that need no browser first, the builds last. */
export const benches = [
  "facts",
  "find",
  "pages",
  "calculator",
  "search",
  "readout",
  "notebooks",
  "database",
  "ranges",
  "pull",
  "build",
] as const;
