import { numberIn } from "./numberIn.ts";
import type { Translate } from "./translator.ts";

/** Puts the words of a cell's fresh output into Korean, as koreanHtml does at build; tables show data as they are. */
export function koreanOutput(output: Element, translate: Translate): void {
  for (const blank of output.querySelectorAll<HTMLElement>("[data-blank]")) {
    const text = blank.textContent ?? "";
    const korean = numberIn(translate(text) ?? text, blank.dataset.unit) ?? text;
    if (korean !== text) blank.textContent = korean;
  }
  if (output.classList.contains("prose")) return;
  for (const described of output.querySelectorAll("[aria-label]")) {
    if (described.querySelector("table")) continue;
    const korean = translate(described.getAttribute("aria-label") ?? "");
    if (korean !== undefined) described.setAttribute("aria-label", korean);
  }
  const texts = document.createTreeWalker(output, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    if (node.parentElement?.closest("table")) continue;
    const korean = translate(node.data);
    if (korean !== undefined && korean !== node.data) node.data = korean;
  }
}
