import type { AstroIntegration } from "astro";
import type { MdastNode, MdastPluginDefinition } from "satteri";
import { type ElementNode, isElement } from "../content/markup/everyNode.ts";
import { markdownSteps } from "../content/markup/meantMarkup.ts";
import { components, elements } from "./allowedElements.ts";

type Context = Parameters<NonNullable<MdastPluginDefinition["paragraph"]>>[1];
type Attribute = ElementNode["attributes"][number];

/**
 * A step of the Markdown parser that makes words of the code in an essay, so that none is ever run: an essay is data, and
 * a page that ended or held the server could not show what is wrong with it. It is told by the rules of the text.
 */
export const withoutCode: MdastPluginDefinition = {
  name: "tideline:without-code",
  mdxjsEsm: (node, context) => context.removeNode(node),
  mdxTextExpression: (node, context) => context.replaceNode(node, asWords(node.value)),
  mdxFlowExpression: (node, context) =>
    context.replaceNode(node, { type: "paragraph", children: asWords(node.value) } as MdastNode),
  mdxJsxTextElement: keepData,
  mdxJsxFlowElement: keepData,
};

/** An expression as it was written; nothing for a remark, which no reader sees. */
function asWords(code: string): MdastNode[] {
  if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(code)) return [];
  return [{ type: "inlineCode", value: `{${code}}` } as MdastNode];
}

/** Leaves an element the attributes that are data; one that no essay may hold is left out with what is in it. */
function keepData<E extends ElementNode>(element: Readonly<E>, context: Context): E | undefined {
  const node = element as ElementNode;
  if (!isKnown(node)) {
    context.removeNode(node);
    return undefined;
  }
  return node.attributes.every((attribute) => isData(node, attribute)) ? undefined : (onlyData(node) as E);
}

// What begins with a capital letter is a component: one that is not there stops the page with its name.
const isKnown = ({ name }: ElementNode) => /^[A-Z]\w*$/.test(name ?? "") || Object.hasOwn(elements, name ?? "");

/** A copy without code: what stands in a node that is replaced is visited no more. */
function onlyData(node: Readonly<MdastNode>): MdastNode {
  const copy = { ...node } as MdastNode & { children?: MdastNode[] };
  if (isElement(copy)) copy.attributes = copy.attributes.filter((attribute) => isData(copy, attribute));
  if ("children" in node) copy.children = (node.children as MdastNode[]).flatMap(piecesOf);
  return copy;
}

function piecesOf(node: MdastNode): MdastNode[] {
  if (node.type === "mdxjsEsm" || (isElement(node) && !isKnown(node))) return [];
  if (node.type === "mdxTextExpression") return asWords(node.value);
  if (node.type === "mdxFlowExpression") return [{ type: "paragraph", children: asWords(node.value) } as MdastNode];
  return [onlyData(node)];
}

function isData({ name: element }: ElementNode, attribute: Attribute): boolean {
  if (attribute.type !== "mdxJsxAttribute") return false;
  const { name, value } = attribute;
  if (/^on[a-z]/i.test(name) || name.includes(":")) return false;
  if (typeof value !== "object" || value === null) return true;
  return components[element ?? ""]?.[name] === "number" && /^\d{1,2}$/.test(value.value);
}

/** Has every essay read with it, in the preview and in a build. It stands before the other steps. */
export function leaveOutCode(): AstroIntegration {
  return {
    name: "tideline:without-code",
    hooks: {
      "astro:config:setup": ({ config }) => {
        markdownSteps(config).unshift(withoutCode);
      },
    },
  };
}
