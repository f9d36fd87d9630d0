import { ranges } from "./assumptions.ts";

/** How far a change has come: under way (drag, key) or done. */
export type Gesture = "moving" | "done";

export interface SpinNumber {
  /** Shows a value, unless the reader is typing. */
  show(value: number, text: string, spoken: string): void;
}

const [low, high] = ranges.growth;
const dragStep = 4;

/**
 * Makes a text field in a sentence a spin button: arrows step by 0.1 (with Shift, and Page keys, by 1), Home and End
 * go to the bounds, dragging sideways steps once every four pixels, and typing takes hold on Enter or on leaving.
 */
export function spinNumber(
  input: HTMLInputElement,
  value: () => number,
  change: (value: number, gesture: Gesture) => void,
): SpinNumber {
  let typing = false;
  let drag: { x: number; from: number; moved: boolean } | undefined;
  const set = (next: number, gesture: Gesture) => {
    typing = false;
    change(Math.min(high, Math.max(low, Math.round(next * 1000) / 1000)), gesture);
  };
  const commit = () => {
    if (!typing) return;
    typing = false;
    const typed = Number(
      input.value
        .normalize("NFKC")
        .replace("−", "-")
        .replace(",", ".")
        .replace(/[^\d.+-]/g, "") || Number.NaN,
    );
    set(Number.isFinite(typed) ? typed : value(), "done");
  };
  input.addEventListener("keydown", (event) => {
    const by = event.shiftKey ? 1 : 0.1;
    const now = value();
    const next = { ArrowUp: now + by, ArrowDown: now - by, PageUp: now + 1, PageDown: now - 1, Home: low, End: high }[
      event.key
    ];
    if (event.key === "Enter") commit();
    else if (event.key === "Escape") set(now, "done");
    else if (next === undefined || (typing && (event.key === "Home" || event.key === "End"))) return;
    else set(next, "moving");
    event.preventDefault();
  });
  input.addEventListener("input", () => {
    typing = true;
  });
  input.addEventListener("blur", commit);
  input.addEventListener("pointerdown", (event) => {
    if (event.button === 0) drag = { x: event.clientX, from: value(), moved: false };
  });
  input.addEventListener("pointermove", (event) => {
    if (!drag || (event.buttons & 1) === 0) return;
    const steps = Math.trunc((event.clientX - drag.x) / dragStep);
    if (!drag.moved && steps === 0) return;
    if (!drag.moved) input.setPointerCapture(event.pointerId);
    drag.moved = true;
    event.preventDefault();
    set(Math.round((drag.from + steps * 0.1) * 10) / 10, "moving");
  });
  const release = () => {
    if (drag?.moved) set(value(), "done");
    else if (drag) input.select();
    drag = undefined;
  };
  input.addEventListener("pointerup", release);
  input.addEventListener("pointercancel", release);
  return {
    show(now, text, spoken) {
      input.setAttribute("aria-valuenow", String(now));
      input.setAttribute("aria-valuetext", spoken);
      if (typing || input.value === text) return;
      input.value = text;
      input.size = text.length;
    },
  };
}
