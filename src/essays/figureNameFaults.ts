import type { MdastNode } from "satteri";
import type { TextDiagnostic } from "../content/diagnostic.ts";
import { attributeOf, everyNode, isElement } from "../content/markup/everyNode.ts";
import { nearestName } from "../language/nearestName.ts";
import type { Known } from "./known.ts";

/** Figures that an essay places without saying which, or that there are not. */
export function figureNameFaults(root: MdastNode, known: Known): TextDiagnostic[] {
  return everyNode(root).flatMap((node) => {
    const told = faultOf(node, known);
    return told ? [{ offset: node.position?.start.offset ?? 0, ...told }] : [];
  });
}

function faultOf(node: MdastNode, { figures }: Known): Omit<TextDiagnostic, "offset"> | undefined {
  if (!isElement(node) || node.name !== "Figure") return undefined;
  const id = attributeOf(node, "id");
  if (id === undefined) return { message: "this figure has no id", remedy: 'Write <Figure id="…" />' };
  if (typeof id !== "string" || figures.includes(id)) return undefined;
  const nearest = nearestName(id, figures);
  const remedy = nearest ? `Write "${nearest}"` : `Expected one of: ${figures.join(", ")}`;
  return { message: `there is no figure "${id}"`, remedy };
}
