/** Steps between two names: a letter put in, left out, exchanged, or swapped with the next one. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let steps = Math.min(Number(last[j]) + 1, Number(row[j - 1]) + 1, Number(last[j - 1]) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        steps = Math.min(steps, Number(before[j - 2]) + 1);
      row.push(steps);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}

const longestName = 80;

/**
 * The known name that was probably meant: the one fewest steps away, at most a third of its letters; else the one that
 * begins with what was written, or with at least the first four letters of it.
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const written = name.slice(0, longestName).toLowerCase();
  const ranked = [...known]
    .filter(({ length }) => length <= longestName)
    .map((other) => ({ other, steps: editDistance(written, other.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps);
  const [best] = ranked;
  if (best && best.steps <= Math.max(1, Math.floor(Math.max(written.length, best.other.length) / 3))) return best.other;
  const shared = (other: string) => {
    let length = 0;
    while (length < written.length && written[length] === other[length]?.toLowerCase()) length++;
    return length;
  };
  const alike = ranked.map(({ other }) => other).sort((a, b) => shared(b) - shared(a))[0];
  const enough = Math.min(4, Math.max(2, written.length));
  return alike !== undefined && shared(alike) >= enough ? alike : undefined;
}
