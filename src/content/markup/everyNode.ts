import type { MdastNode } from "satteri";

/** An element or a component, in a line or apart. */
export type ElementNode = Extract<MdastNode, { type: "mdxJsxTextElement" | "mdxJsxFlowElement" }>;

/** A node and all that is in it, in the order of the text. */
export function everyNode(node: MdastNode): MdastNode[] {
  return "children" in node ? [node, ...(node.children as MdastNode[]).flatMap(everyNode)] : [node];
}

export function isElement(node: MdastNode): node is ElementNode {
  return node.type === "mdxJsxTextElement" || node.type === "mdxJsxFlowElement";
}

/** What an attribute of an element says: a text, code in braces, null where the name stands alone; undefined without it. */
export function attributeOf({ attributes }: ElementNode, name: string) {
  return attributes.find((attribute) => attribute.type === "mdxJsxAttribute" && attribute.name === name)?.value;
}
