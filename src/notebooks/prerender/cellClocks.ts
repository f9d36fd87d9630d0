/** How often the clocks are looked at before a cell's time is up. */
const ticks = 50;

/** Counts the time that each running cell takes. */
export interface CellClocks {
  start(file: string, cell: number): void;
  stop(file: string, cell: number): void;
  stopAll(): void;
}

/**
 * Calls `slow` for a cell that runs for `limit` milliseconds. The time is counted in ticks, of which none passes while
 * this process is busy: no cell pays for what the build does meanwhile, or for an answer that waits in this process.
 */
export function cellClocks(limit: number, slow: (file: string, cell: number) => void): CellClocks {
  const clocks = new Map<string, { readonly file: string; readonly cell: number; left: number }>();
  const timer = setInterval(() => {
    for (const clock of clocks.values()) {
      clock.left -= 1;
      if (clock.left === 0) slow(clock.file, clock.cell);
    }
  }, limit / ticks);
  return {
    start: (file, cell) => void clocks.set(`${file} ${cell}`, { file, cell, left: ticks }),
    stop: (file, cell) => void clocks.delete(`${file} ${cell}`),
    stopAll() {
      clearInterval(timer);
      clocks.clear();
    },
  };
}
