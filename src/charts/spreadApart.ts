/**
 * Positions moved until neighbours are at least `gap` apart and all lie within `bounds`, each as near to where it was
 * as that allows; the order stays. Labels at the ends of lines use it. Same units in and out; the index is kept.
 */
export function spreadApart(positions: readonly number[], gap: number, bounds: readonly [number, number]): number[] {
  const order = positions.map((_, i) => i).sort((a, b) => (positions[a] as number) - (positions[b] as number));
  // Neighbours that are too close become one block, centred on the mean of what its members wanted.
  const blocks: { members: number[]; centre: number }[] = [];
  for (const index of order) {
    let block = { members: [index], centre: positions[index] as number };
    for (let above = blocks.at(-1); above && overlap(above, block, gap); above = blocks.at(-1)) {
      blocks.pop();
      block = join(above, block);
    }
    blocks.push(block);
  }
  const result = [...positions];
  let floor = bounds[0];
  for (const { members, centre } of blocks) {
    const length = (members.length - 1) * gap;
    const start = Math.max(floor, Math.min(centre - length / 2, bounds[1] - length));
    members.forEach((index, i) => {
      result[index] = start + i * gap;
    });
    floor = start + length + gap;
  }
  return result;
}

type Block = { members: number[]; centre: number };

function overlap(above: Block, below: Block, gap: number): boolean {
  return below.centre - above.centre < ((above.members.length + below.members.length) / 2) * gap;
}

function join(above: Block, below: Block): Block {
  const members = [...above.members, ...below.members];
  return {
    members,
    centre: (above.centre * above.members.length + below.centre * below.members.length) / members.length,
  };
}
