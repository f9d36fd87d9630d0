import { oncePerProcess } from "./oncePerProcess.ts";

const state = () => oncePerProcess("preview", () => ({ isOn: false }));

/**
 * From now on this process shows and checks what is still being written: a dataset, a figure or a fact with mistakes is
 * passed over, or read as far as it can be, where a build and every other command stop at it.
 */
export function beginPreview(): void {
  state().isOn = true;
}

export function isPreview(): boolean {
  return state().isOn;
}

/** From now on mistakes stop it. */
export function endPreview(): void {
  state().isOn = false;
}
