import { onFirstTouch } from "./onFirstTouch.ts";

/**
 * Makes each drawing of a figure one tab stop, and loads their readout at the first touch. A drawing becomes an
 * application: arrow keys walk its points, and only of an application do screen readers hand them on. Its name stays
 * the text alternative, and its labels, loose words out of their places, stay hidden as they are in an image. Without
 * scripts it stays an image.
 * @param prepare makes what the readout says, where no file has it.
 */
export function readDrawings(drawings: HTMLElement, prepare?: () => Promise<void>): void {
  for (const drawing of drawings.children as Iterable<HTMLElement>) {
    drawing.tabIndex = 0;
    drawing.role = "application";
    (drawing.firstElementChild as Element).ariaHidden = "true";
  }
  onFirstTouch(drawings, async (event) => {
    await prepare?.();
    (await import("./readout.ts")).readFigure(drawings, event);
  });
}

/** Does so for every figure of the page. */
export function readOnTouch(): void {
  for (const drawings of document.querySelectorAll<HTMLElement>('[data-part="drawings"]')) readDrawings(drawings);
}
