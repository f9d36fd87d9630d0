/** The ranks between which nine paths in ten lie: those at 5 and at 95 %, 1 for the highest. */
export function rankRange(byRank: readonly number[]): readonly [number, number] {
  const at = (share: number) => {
    let left = share - 1e-9;
    for (const [i, chance] of byRank.entries()) {
      left -= chance;
      if (left <= 0) return i + 1;
    }
    return byRank.length;
  };
  return [at(0.05), at(0.95)];
}
