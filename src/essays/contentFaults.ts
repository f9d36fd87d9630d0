import type { MdastNode } from "satteri";
import type { MarkupFault } from "../content/markup/markupFault.ts";
import { nearestName } from "../language/nearestName.ts";
import { type AttributeKind, components, elements } from "./allowedElements.ts";

type Element = Extract<MdastNode, { type: "mdxJsxTextElement" | "mdxJsxFlowElement" }>;
type Attribute = Element["attributes"][number];

/** What an essay holds that is none of its components, its elements or plain Markdown: code, scripts, unknown names. */
export function contentFaults(root: MdastNode): MarkupFault[] {
  const own = faultsOf(root);
  if (!("children" in root)) return own;
  return [...own, ...(root.children as MdastNode[]).flatMap(contentFaults)];
}

function faultsOf(node: MdastNode): MarkupFault[] {
  const offset = node.position?.start.offset ?? 0;
  const told = (message: string) => [{ offset, message }];
  if (node.type === "mdxjsEsm") {
    const word = /^\s*(\w+)/.exec(node.value)?.[1] ?? "import";
    return told(
      `"${word}" is code, and an essay has none: its components are there without it. Take the line out, or begin it with another word.`,
    );
  }
  if (node.type === "mdxJsxTextElement" || node.type === "mdxJsxFlowElement") return elementFaults(node, offset);
  return [];
}

function elementFaults(node: Element, offset: number): MarkupFault[] {
  const name = node.name ?? "";
  const allowed = Object.hasOwn(components, name) ? components[name] : Object.hasOwn(elements, name) && elements[name];
  if (!allowed) {
    const ofItsKind = /^[A-Z]/.test(name) ? components : elements;
    const nearest = nearestName(name, Object.keys(ofItsKind));
    const all = Object.keys(ofItsKind).join(", ");
    const what = name === "" ? "<>…</> is no element" : `<${name}> is nothing that an essay may hold`;
    return [{ offset, message: `${what}. ${nearest ? `Write <${nearest}>, or` : "Write"} one of: ${all}.` }];
  }
  return node.attributes.flatMap((attribute) => {
    const message = attributeFault(name, attribute, allowed);
    return message ? [{ offset, message }] : [];
  });
}

/** What is wrong with an attribute, and what to write; undefined where it may stand. */
function attributeFault(
  element: string,
  attribute: Attribute,
  allowed: Readonly<Record<string, AttributeKind>>,
): string | undefined {
  if (attribute.type !== "mdxJsxAttribute")
    return `{${attribute.value}} in <${element}> is code, and an essay has none. Write the attributes one by one: name="text".`;
  const { name, value } = attribute;
  if (/^on[a-z]/i.test(name)) return `${name} in <${element}> would run a script, and an essay has none. Take it out.`;
  const kind = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
  if (!kind) {
    const nearest = nearestName(name, Object.keys(allowed));
    const names = Object.keys(allowed);
    const choice = names.length > 0 ? `It takes: ${names.join(", ")}` : "It takes none";
    return `<${element}> has no attribute "${name}". ${nearest ? `Write ${nearest}. ` : ""}${choice}.`;
  }
  const written = value === null || value === undefined ? undefined : typeof value === "string" ? value : value.value;
  const inBraces = typeof value === "object" && value !== null;
  if (kind === "flag")
    return written === undefined ? undefined : `${name} in <${element}> stands alone. Write ${name} without a value.`;
  if (kind === "number")
    return inBraces && /^\d{1,2}$/.test(written ?? "")
      ? undefined
      : `${name}${written === undefined ? "" : `=${inBraces ? `{${written}}` : `"${written}"`}`} in <${element}> is no number in braces. Write ${name}={2}.`;
  if (inBraces)
    return `${name}={${written}} in <${element}> is code, and an essay has none. Write plain text: ${name}="…".`;
  // An address or a picture's text that is missing is told with what it should be.
  if (!written?.trim() && !/^(?:href|src|alt)$/.test(name))
    return `${name} in <${element}> is empty. Write ${name}="…", or take it out.`;
  return undefined;
}
