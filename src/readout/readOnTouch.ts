import { holdKey } from "./holdKey.ts";
import { onFirstTouch } from "./onFirstTouch.ts";

/**
 * Makes each drawing of the page's figures one tab stop, and loads their readout at the first touch or when one is to
 * be listened to. A drawing becomes an application: arrow keys walk its points, and only of an application do screen
 * readers hand them on. Its name stays the text alternative, and its labels, loose words out of their places, stay
 * hidden as they are in an image. Without scripts it stays an image. The numbers of the text that are points of a
 * figure load it too, to light them; there is nothing in those to make a tab stop of.
 */
export function readOnTouch(): void {
  for (const drawings of document.querySelectorAll<HTMLElement>('[data-part="drawings"],[data-at]')) {
    const read = async (event: Event) => (await import("./readout.ts")).readFigure(drawings, event);
    for (const drawing of drawings.children as Iterable<HTMLElement>) {
      drawing.tabIndex = 0;
      drawing.role = "application";
      (drawing.firstElementChild as Element).ariaHidden = "true";
    }
    onFirstTouch(drawings, read);
    drawings.addEventListener("keydown", (event) => holdKey(drawings, event) && read(event));
    drawings.parentElement?.querySelector('[data-part="listen"]')?.addEventListener("click", read);
  }
}
