import type { MdastNode } from "satteri";
import type { TextDiagnostic } from "../content/diagnostic.ts";
import { nearestName } from "../language/nearestName.ts";
import type { Known } from "./known.ts";

/** Figures that an essay places without saying which, or that there are not. */
export function figureNameFaults(node: MdastNode, known: Known): TextDiagnostic[] {
  const told = faultOf(node, known);
  const own = told ? [{ offset: node.position?.start.offset ?? 0, ...told }] : [];
  if (!("children" in node)) return own;
  return [...own, ...(node.children as MdastNode[]).flatMap((child) => figureNameFaults(child, known))];
}

function faultOf(node: MdastNode, { figures }: Known): Omit<TextDiagnostic, "offset"> | undefined {
  if ((node.type !== "mdxJsxTextElement" && node.type !== "mdxJsxFlowElement") || node.name !== "Figure")
    return undefined;
  const id = node.attributes.find(
    (attribute) => attribute.type === "mdxJsxAttribute" && attribute.name === "id",
  )?.value;
  if (id === undefined) return { message: "this figure has no id", remedy: 'Write <Figure id="…" />' };
  if (typeof id !== "string" || figures.includes(id)) return undefined;
  const nearest = nearestName(id, figures);
  const remedy = `${nearest ? `Write "${nearest}", or` : "Expected"} one of: ${figures.join(", ")}`;
  return { message: `there is no figure "${id}"`, remedy };
}
