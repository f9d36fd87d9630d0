/** What opens in place: a number with its proof, a word of the trade, the mark of a note. */
const openers = "a[data-fact-ref], a.term, a.note-mark";

/**
 * Makes numbers, terms and notes open beside their line: on hover and on focus by key for as long as that lasts, on
 * click, tap, Enter and Space until the next one, Escape or a click elsewhere. Without the popover API they stay links.
 */
export function startFactPopovers(): void {
  if (!("popover" in document.body)) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>(openers)) {
    link.role = "button";
    link.ariaHasPopup = "dialog";
    link.ariaExpanded = "false";
  }
  // One promise for all events, so that they are taken in the order in which they came.
  let opening: Promise<typeof import("./openInPlace.ts")> | undefined;
  const heard = async (event: Event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>(openers);
    if (!link) return;
    const { button, key, metaKey, ctrlKey, shiftKey, altKey } = event as MouseEvent & KeyboardEvent;
    const pressed = event.type === "click" ? button === 0 : key === " ";
    if (pressed && (metaKey || ctrlKey || shiftKey || altKey)) return;
    if (pressed) event.preventDefault();
    else if (event.type === "click" || event.type === "keydown") return;
    opening ??= import("./openInPlace.ts");
    (await opening).openInPlace(link, pressed ? "press" : event);
  };
  for (const type of ["pointerover", "focusin", "click", "keydown"]) document.addEventListener(type, heard);
}
