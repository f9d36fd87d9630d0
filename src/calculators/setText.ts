/**
 * Writes an element's text only when it differs, and into the text node that is there: a new node is laid out, measured
 * and selected anew.
 */
export function setText(element: Element, text: string): void {
  const { firstChild } = element;
  if (element.childNodes.length === 1 && firstChild instanceof Text) {
    if (firstChild.data !== text) firstChild.data = text;
  } else if (element.textContent !== text) element.textContent = text;
}
