import { bindParticles } from "../../language/bindParticles.ts";
import { koreanRegion } from "./koreanRegion.ts";
import { numberIn } from "./numberIn.ts";
import type { Translate } from "./translator.ts";

/** Puts the words of a cell's fresh output into Korean, as koreanHtml does at build, particles bound. */
export function koreanOutput(output: Element, translate: Translate): void {
  for (const blank of output.querySelectorAll<HTMLElement>("[data-blank]")) {
    const text = blank.textContent ?? "";
    const korean = numberIn(translate(text) ?? text, blank.dataset.unit) ?? text;
    if (korean !== text) blank.textContent = korean;
  }
  if (output.classList.contains("prose")) return;
  for (const described of output.querySelectorAll("[aria-label]")) {
    const label = described.getAttribute("aria-label") ?? "";
    const korean = koreanRegion(label, translate) ?? translate(label);
    if (korean !== undefined) described.setAttribute("aria-label", korean);
  }
  const texts = document.createTreeWalker(output, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    const korean = translate(node.data);
    const bound = korean !== undefined && !node.parentElement?.closest("svg") ? bindParticles(korean) : korean;
    if (bound !== undefined && bound !== node.data) node.data = bound;
  }
}
