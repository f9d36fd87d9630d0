/** Runs something once nothing has happened for a while. */
export interface AfterPause {
  /** Something has happened: the pause begins anew. */
  touch(): void;
  /** Nothing is to be run; true where something would have been. */
  cancel(): boolean;
}

/** Calls `run` once `ms` milliseconds have passed since the last touch. One timer at a time: to set one costs more than to ask the clock. */
export function afterPause(ms: number, run: () => void): AfterPause {
  let touched = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = () => {
    const left = touched + ms - performance.now();
    timer = left > 1 ? setTimeout(check, left) : undefined;
    if (timer === undefined) run();
  };
  return {
    touch() {
      touched = performance.now();
      timer ??= setTimeout(check, ms);
    },
    cancel() {
      const isPending = timer !== undefined;
      clearTimeout(timer);
      timer = undefined;
      return isPending;
    },
  };
}
