import type { Diagnostic } from "../content/diagnostic.ts";
import { oncePerProcess } from "../content/oncePerProcess.ts";

/** What a preview knows to be wrong. */
interface State {
  found: readonly Diagnostic[];
  /** The rules that run now; settles with them. */
  running: Promise<unknown>;
}

const state = () => oncePerProcess("mistakes", (): State => ({ found: [], running: Promise.resolve() }));

export function setMistakes(found: readonly Diagnostic[]): void {
  state().found = found;
}

export function setRunning(running: Promise<unknown>): void {
  state().running = running;
}

/** What was found last, at once: there may be more when the rules that run now are done. */
export function lastMistakes(): readonly Diagnostic[] {
  return state().found;
}

/** The mistakes in the files of one folder, as they are now; of use in a preview alone. */
export async function mistakesIn(folder: string): Promise<readonly Diagnostic[]> {
  await state().running;
  return state().found.filter(({ file }) => file.startsWith(folder));
}
