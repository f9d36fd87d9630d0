/** Puts the values of a Markdown cell's ${…} into the blanks that the build left for them. */
export function fillBlanks(blanks: readonly Element[], values: readonly unknown[]): void {
  for (const blank of blanks) {
    const value = values[Number(blank.getAttribute("data-blank"))];
    if (value instanceof Node) blank.replaceChildren(value);
    else if (blank.textContent !== String(value)) blank.textContent = String(value);
  }
}
