/** Cells of a notebook that stand together: one that shows something, or a run of those that only prepare. */
export interface CellRun<Cell> {
  readonly cells: readonly Cell[];
  readonly setup: boolean;
}

/** The cells in their order, those in a row that show nothing as one. */
export function foldSetup<Cell>(cells: readonly Cell[], isSetup: (cell: Cell) => boolean): CellRun<Cell>[] {
  const runs: { cells: Cell[]; setup: boolean }[] = [];
  for (const cell of cells) {
    const setup = isSetup(cell);
    const last = runs.at(-1);
    if (setup && last?.setup) last.cells.push(cell);
    else runs.push({ cells: [cell], setup });
  }
  return runs;
}
