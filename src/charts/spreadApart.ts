/**
 * Centres moved until none of the boxes around them overlap and all lie within `bounds`, each as near to where it was as
 * that allows; the order stays. Labels at the ends of lines use it. `sizes` is the extent of each box, or of them all;
 * same units in and out; the index is kept.
 */
export function spreadApart(
  centres: readonly number[],
  sizes: number | readonly number[],
  [low, high]: readonly [number, number],
): number[] {
  const order = [...centres.keys()].sort((a, b) => (centres[a] as number) - (centres[b] as number));
  // Without the boxes before them, centres need only not to fall: the nearest such run is one of means
  // (the pooling of adjacent violators, Ayer and others, 1955).
  const before: number[] = [];
  const blocks: { members: number[]; start: number }[] = [];
  let total = 0;
  for (const index of order) {
    const size = typeof sizes === "number" ? sizes : (sizes[index] as number);
    before[index] = total + size / 2;
    total += size;
    let block = { members: [index], start: (centres[index] as number) - before[index] };
    for (let last = blocks.at(-1); last && last.start > block.start; last = blocks.at(-1)) {
      blocks.pop();
      const members = [...last.members, ...block.members];
      const sum = last.start * last.members.length + block.start * block.members.length;
      block = { members, start: sum / members.length };
    }
    blocks.push(block);
  }
  const result = [...centres];
  for (const { members, start } of blocks) {
    for (const index of members)
      result[index] = Math.max(low, Math.min(start, high - total)) + (before[index] as number);
  }
  return result;
}
