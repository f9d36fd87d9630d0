/** At most so many series are read at one place; a chart of hundreds says how many more there are. */
export const mostLines = 8;

/**
 * Which of all that stands at one x are read, in the order given: the one that the reader is at, then what the figure
 * highlights, then those that stand nearest to the first.
 */
export function readTogether<Each>(together: readonly Each[], active: Each, isLead: (each: Each) => boolean): Each[] {
  if (together.length <= mostLines) return [...together];
  const at = together.indexOf(active);
  const ranked = together
    .map((each, i) => ({ each, rank: each === active ? -1 : Math.abs(i - at) + (isLead(each) ? 0 : together.length) }))
    .sort((a, b) => a.rank - b.rank);
  const kept = new Set(ranked.slice(0, mostLines).map(({ each }) => each));
  return together.filter((each) => kept.has(each));
}
