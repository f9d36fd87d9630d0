import type { MdastNode } from "satteri";
import type { Content } from "../content/content.ts";
import { byPlace, type Diagnostic, type TextDiagnostic } from "../content/diagnostic.ts";
import { parseMdx } from "../content/markup/parseMdx.ts";
import { placesIn } from "../content/placeAt.ts";
import { addressFaults } from "./addressFaults.ts";
import { contentFaults } from "./contentFaults.ts";
import { figureNameFaults } from "./figureNameFaults.ts";
import type { Known } from "./known.ts";

/** The mistakes in an essay's text: what it may not hold, figures, images and links as they are written. */
export function bodyFaults(file: string, text: string, known: Known, content: Content): Diagnostic[] {
  const root = readOrSkip(text);
  if (!root) return [];
  const at = placesIn(text);
  const faults: TextDiagnostic[] = [
    ...contentFaults(root),
    ...figureNameFaults(root, known),
    ...addressFaults(root, { file, content }),
  ];
  return faults.map(({ offset, ...told }) => ({ file, ...at(offset), ...told })).sort(byPlace);
}

/** A text that is no MDX has its fault from the reading of its markup. */
function readOrSkip(text: string): MdastNode | undefined {
  try {
    return parseMdx(text);
  } catch {
    return undefined;
  }
}
