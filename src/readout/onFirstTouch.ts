/** The reader comes near an element for the first time, by pointer, finger or key; heard once for each. */
export function onFirstTouch(element: Element, hear: (event: Event) => void): void {
  for (const sign of ["pointerenter", "focusin"]) element.addEventListener(sign, hear, { once: true });
}
