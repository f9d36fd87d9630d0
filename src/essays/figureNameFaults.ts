import type { MdastNode } from "satteri";
import type { MarkupFault } from "../content/markup/markupFault.ts";
import { nearestName } from "../language/nearestName.ts";
import type { Known } from "./editorFault.ts";

/** Figures that an essay places without saying which, or that there are not. */
export function figureNameFaults(node: MdastNode, known: Known): MarkupFault[] {
  const message = faultOf(node, known);
  const own = message ? [{ offset: node.position?.start.offset ?? 0, message }] : [];
  if (!("children" in node)) return own;
  return [...own, ...(node.children as MdastNode[]).flatMap((child) => figureNameFaults(child, known))];
}

function faultOf(node: MdastNode, { figures }: Known): string | undefined {
  if ((node.type !== "mdxJsxTextElement" && node.type !== "mdxJsxFlowElement") || node.name !== "Figure")
    return undefined;
  const id = node.attributes.find(
    (attribute) => attribute.type === "mdxJsxAttribute" && attribute.name === "id",
  )?.value;
  if (id === undefined) return 'this figure has no id. Write <Figure id="…" />.';
  if (typeof id !== "string" || figures.includes(id)) return undefined;
  const nearest = nearestName(id, figures);
  return `there is no figure "${id}". ${nearest ? `Write "${nearest}", or` : "Expected"} one of: ${figures.join(", ")}.`;
}
