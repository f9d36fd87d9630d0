import type { NumberReading } from "../../../language/readNumber.ts";
import type { Note } from "../../address/addressReader.ts";
import { fixedBox } from "../heldBox.ts";
import { ranges } from "../state/assumptions.ts";
import type { Gesture } from "../state/pairPage.ts";

export interface SpinNumber {
  /** Shows a value, unless the reader is typing. `texts` writes it, in sight and as it is said. */
  show(value: number, texts: () => { readonly shown: string; readonly spoken: string }, isMoving: boolean): void;
}

const [low, high] = ranges.growth;
const dragStep = 4;

/**
 * Makes a number in a sentence a spin button: arrows step by 0.1 (with Shift, and Page keys, by 1), Home and End go
 * to the bounds, dragging sideways steps once every four pixels, and typing takes hold on Enter or on leaving.
 * `read` gives what was typed as a number, at once or when it has loaded what that takes.
 *
 * It is an editable span and not a field: a field measures itself at every change, which costs more than the answer.
 */
export function spinNumber(
  span: HTMLElement,
  value: () => number,
  change: (value: number, gesture: Gesture) => void,
  read: (typed: string, take: (reading: NumberReading) => void) => void,
  remark: (note: Omit<Note, "name">) => void,
): SpinNumber {
  let typing = false;
  let drag: { x: number; from: number; moved: boolean } | undefined;
  let shown = { text: span.textContent ?? "", value: Number.NaN };
  const write = fixedBox(span);
  try {
    span.contentEditable = "plaintext-only";
  } catch {
    span.contentEditable = "true";
  }
  const set = (next: number, gesture: Gesture) => {
    if (typing) span.textContent = shown.text;
    typing = false;
    change(Math.min(high, Math.max(low, Math.round(next * 1000) / 1000)), gesture);
  };
  const commit = () => {
    if (!typing) return;
    const given = (span.textContent ?? "").trim();
    read(given, (reading) => {
      const number = reading.kind === "number" ? reading.value : Number.NaN;
      set(Number.isNaN(number) ? value() : number, "done");
      const used = String(value());
      if (reading.kind === "ambiguous") remark({ code: "ambiguous", given, used, readings: reading.readings });
      else if (Number.isNaN(number)) remark({ code: "unreadable", given, used });
      else if (number < low || number > high) remark({ code: "bound", given, used });
    });
  };
  span.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = event.shiftKey ? 1 : 0.1;
    const now = value();
    const steps = { ArrowUp: now + by, ArrowDown: now - by, PageUp: now + 1, PageDown: now - 1, Home: low, End: high };
    const next = steps[event.key as keyof typeof steps];
    if (event.key === "Enter") commit();
    else if (event.key === "Escape") set(now, "done");
    else if (next === undefined || (typing && (event.key === "Home" || event.key === "End"))) return;
    else set(next, "moving");
    event.preventDefault();
  });
  span.addEventListener("input", () => {
    typing = true;
    write(span.textContent ?? "", false);
  });
  span.addEventListener("blur", commit);
  span.addEventListener("focus", () => {
    // A number that is reached by key is typed over as a whole, as a field would be.
    if (!drag) getSelection()?.selectAllChildren(span);
  });
  span.addEventListener("pointerdown", (event) => {
    if (event.button === 0) drag = { x: event.clientX, from: value(), moved: false };
  });
  span.addEventListener("pointermove", (event) => {
    if (!drag || (event.buttons & 1) === 0) return;
    const steps = Math.trunc((event.clientX - drag.x) / dragStep);
    if (!drag.moved && steps === 0) return;
    if (!drag.moved) span.setPointerCapture(event.pointerId);
    drag.moved = true;
    event.preventDefault();
    getSelection()?.removeAllRanges();
    set(Math.round((drag.from + steps * 0.1) * 10) / 10, "moving");
  });
  const release = () => {
    if (drag?.moved) set(value(), "done");
    else if (drag) getSelection()?.selectAllChildren(span);
    drag = undefined;
  };
  span.addEventListener("dragstart", (event) => event.preventDefault());
  span.addEventListener("pointerup", release);
  span.addEventListener("pointercancel", release);
  return {
    show(now, texts, isMoving) {
      if (now !== shown.value) {
        const { shown: text, spoken } = texts();
        span.setAttribute("aria-valuenow", String(now));
        span.setAttribute("aria-valuetext", spoken);
        shown = { text, value: now };
      }
      if (!typing) write(shown.text, isMoving);
    },
  };
}
