import { type MdastNode, mdxToMdast } from "satteri";
import type { Content } from "../content/content.ts";
import type { MarkupFault } from "../content/markup/markupFault.ts";
import { addressFaults } from "./addressFaults.ts";
import { contentFaults } from "./contentFaults.ts";
import type { EditorFault, Known } from "./editorFault.ts";
import { figureNameFaults } from "./figureNameFaults.ts";

/** The mistakes in an essay's text: what it may not hold, figures, images and links as they are written. */
export function bodyFaults(file: string, text: string, known: Known, content: Content): EditorFault[] {
  const root = readOrSkip(text);
  if (!root) return [];
  const language = /(?:^|\/)ko\.mdx$/.test(file) ? "ko" : "en";
  const faults: MarkupFault[] = [
    ...contentFaults(root),
    ...figureNameFaults(root, known),
    ...addressFaults(root, { file, language, content }),
  ];
  return faults
    .map(({ offset, message }) => ({ file, ...placeAt(text, offset), message }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

/** A text that is no MDX has its fault from the reading of its markup. */
function readOrSkip(text: string): MdastNode | undefined {
  try {
    return mdxToMdast(text, {}) as MdastNode;
  } catch {
    return undefined;
  }
}

function placeAt(text: string, offset = 0): Pick<EditorFault, "line" | "column"> {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
