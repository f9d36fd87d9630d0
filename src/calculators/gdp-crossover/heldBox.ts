import { setText } from "../setText.ts";

/** An element whose box can be held: what changes in it then moves nothing around it, and costs no layout but its own. */
export interface HeldBox {
  hold(): void;
  release(): void;
}

/** `isInLine` for a box within a line, which has the height of the line. */
export function heldBox(element: HTMLElement, isInLine = false): HeldBox {
  let isHeld = false;
  return {
    hold() {
      if (isHeld) return;
      isHeld = true;
      const { width, height } = element.getBoundingClientRect();
      element.style.inlineSize = `${width}px`;
      if (!isInLine) element.style.blockSize = `${height}px`;
      element.classList.add("held");
    },
    release() {
      if (!isHeld) return;
      isHeld = false;
      element.classList.remove("held");
      element.style.inlineSize = element.style.blockSize = "";
    },
  };
}

/** Writes texts into an element; while a hand moves, it holds its box as long as they keep their length. */
export function fixedBox(element: HTMLElement): (text: string, isMoving: boolean) => void {
  const box = heldBox(element, true);
  let length = Number.NaN;
  return (text, isMoving) => {
    if (!isMoving || text.length !== length) box.release();
    setText(element, text);
    length = text.length;
    if (isMoving) box.hold();
  };
}
