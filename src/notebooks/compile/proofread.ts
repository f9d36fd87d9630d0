import type { Diagnostic } from "../../content/diagnostic.ts";
import { inCell } from "./inCell.ts";
import { markdownParts } from "./markdownParts.ts";
import type { SourceNotebook } from "./readNotebook.ts";

const number = /(?<![\w.,-])[-−]?\d+(?:,\d{3})*(?:\.\d+)?%?/g;
const year = /^(?:19|20)\d\d$/;
const said =
  /\b(?:doubled?|doubling|tripled?|twice|thrice|halved?|halving|one third|two thirds|a third|a quarter|\w+fold)\b/gi;

/**
 * Numbers in the prose of a notebook that nothing proves: digits outside ${…}, and multiples in words. Plain years,
 * code, link addresses and HTML tags are not prose.
 */
export function proofread({ file, cells }: SourceNotebook): Diagnostic[] {
  return cells.flatMap((cell) => {
    if (cell.mode !== "md") return [];
    let prose: string;
    try {
      prose = blank(
        cell.value,
        markdownParts(cell.value).expressions.map((expression) => `\${${expression}}`),
      );
    } catch {
      return [];
    }
    return prose.split("\n").flatMap((line, i) => {
      const found = [...(line.match(number) ?? []).filter((each) => !year.test(each)), ...(line.match(said) ?? [])];
      return found.map((each) =>
        inCell(cell.id, {
          file,
          line: cell.line + i,
          message: `The prose says "${each}" without proof.`,
          remedy: `Compute it in a cell and write \${…} in its place.`,
        }),
      );
    });
  });
}

/** The text with everything blanked, line breaks kept, that is not prose. */
function blank(value: string, expressions: readonly string[]): string {
  const spaces = (text: string) => text.replace(/[^\n]/g, " ");
  let text = value;
  for (const expression of expressions) text = text.replace(expression, spaces);
  return text
    .replace(/```[\s\S]*?```/g, spaces)
    .replace(/`[^`\n]*`/g, spaces)
    .replace(/\]\([^)]*\)/g, spaces)
    .replace(/<[^>]*>/g, spaces)
    .replace(/^\s*\d+\.\s/gm, spaces);
}
