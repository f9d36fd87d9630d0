/**
 * Positions moved until neighbours keep their distance and all lie within `bounds`, each as near to where it was as that
 * allows; the order stays. Labels at the ends of lines use it. Same units in and out; the index is kept. The nearest
 * such positions are an isotonic regression (pooled adjacent violators; Barlow and others, 1972).
 * @param sizes the distance between neighbours, or the size of each, of which neighbours take half.
 */
export function spreadApart(
  positions: readonly number[],
  sizes: number | readonly number[],
  bounds: readonly [number, number],
): number[] {
  const order = positions.map((_, i) => i).sort((a, b) => (positions[a] as number) - (positions[b] as number));
  const size = (index: number) => (typeof sizes === "number" ? sizes : (sizes[index] as number));
  // What is left of a position when all before it stand side by side: that must not fall from one to the next.
  let before = 0;
  const offsets = order.map((index, i) => {
    if (i > 0) before += (size(order[i - 1] as number) + size(index)) / 2;
    return before;
  });
  const blocks: { sum: number; count: number }[] = [];
  order.forEach((index, i) => {
    blocks.push({ sum: (positions[index] as number) - (offsets[i] as number), count: 1 });
    for (let last = blocks.at(-1), above = blocks.at(-2); last && above; last = blocks.at(-1), above = blocks.at(-2)) {
      if (above.sum / above.count <= last.sum / last.count) break;
      blocks.splice(-2, 2, { sum: above.sum + last.sum, count: above.count + last.count });
    }
  });
  const result = [...positions];
  const highest = bounds[1] - (offsets.at(-1) ?? 0);
  blocks
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .forEach((start, i) => {
      result[order[i] as number] = Math.max(bounds[0], Math.min(start, highest)) + (offsets[i] as number);
    });
  return result;
}
