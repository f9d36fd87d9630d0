import { valueText } from "./valueText.ts";

/** A list reads as its parts. */
const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.map((each) => (each == null ? "" : textOf(each))).join(",") : valueText(value);

/** Puts the values of a Markdown cell's ${…} into the blanks that the build left for them. */
export function fillBlanks(blanks: readonly Element[], values: readonly unknown[]): void {
  for (const blank of blanks) {
    const value = values[Number(blank.getAttribute("data-blank"))];
    if (value instanceof Node) blank.replaceChildren(value);
    else if (blank.textContent !== textOf(value)) blank.textContent = textOf(value);
  }
}
