import katex from "katex";
import { escapeHtml } from "./escapeHtml.ts";

/** A formula as MathML, which browsers set and read aloud by themselves; throws what is wrong in the TeX. */
export function mathml({ tex, isBlock }: { readonly tex: string; readonly isBlock: boolean }): string {
  const html = katex.renderToString(tex, { output: "mathml", displayMode: isBlock, strict: "error", trust: false });
  const [math = ""] = /<math[\s\S]*<\/math>/.exec(html) ?? [];
  return math.replace(/<semantics>([\s\S]*)<annotation[\s\S]*<\/semantics>/, "$1");
}

/** A sentence with formulas between dollar signs, as HTML. */
export function withFormulas(text: string): string {
  const parts = text.split("$");
  return parts.map((part, i) => (i % 2 === 1 ? mathml({ tex: part, isBlock: false }) : escapeHtml(part))).join("");
}
