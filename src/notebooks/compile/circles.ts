/** A cell as far as names go. */
interface Definition {
  readonly id: number;
  readonly inputs: readonly string[];
  /** The names it gives to the others. */
  readonly names: readonly string[];
}

/** Cells that need each other's values: each with a name of its own that leads on to the next one, and the last to the first. */
export type Circle = readonly { readonly id: number; readonly name: string }[];

/** Every circle of definitions, each told once, at its first cell in the order of the file: the shortest through it. */
export function circlesOf(definitions: readonly Definition[]): Circle[] {
  const definers = new Map(definitions.flatMap((each) => each.names.map((name) => [name, each] as const)));
  const told = new Set<number>();
  const circles: Circle[] = [];
  for (const first of definitions) {
    if (told.has(first.id)) continue;
    const circle = circleFrom(first, definers);
    if (!circle) continue;
    circles.push(circle);
    for (const { id } of circle) told.add(id);
  }
  return circles;
}

/** Follows what a cell reads, near cells first, until something reads the cell itself. */
function circleFrom(first: Definition, definers: ReadonlyMap<string, Definition>): Circle | undefined {
  const reached = new Map<number, Circle>([[first.id, []]]);
  const queue = [first];
  for (const cell of queue) {
    const way = reached.get(cell.id) as Circle;
    for (const name of cell.inputs) {
      const next = definers.get(name);
      if (!next) continue;
      const further = [...way, { id: next.id, name }];
      if (next.id === first.id) return [further.at(-1) as Circle[number], ...further.slice(0, -1)];
      if (reached.has(next.id)) continue;
      reached.set(next.id, further);
      queue.push(next);
    }
  }
  return undefined;
}
