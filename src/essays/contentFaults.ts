import type { MdastNode } from "satteri";
import type { TextDiagnostic } from "../content/diagnostic.ts";
import { type ElementNode, everyNode, isElement } from "../content/markup/everyNode.ts";
import type { AttributeKind } from "../facts/attributes.ts";
import { nearestName } from "../language/nearestName.ts";
import { components, elements } from "./allowedElements.ts";

type Attribute = ElementNode["attributes"][number];

/** What an essay holds that is none of its components, its elements or plain Markdown: code, scripts, unknown names. */
export function contentFaults(root: MdastNode): TextDiagnostic[] {
  return everyNode(root).flatMap((node) => {
    const offset = node.position?.start.offset ?? 0;
    return toldOf(node).map(([message, remedy]) => ({ offset, message, remedy }));
  });
}

/** What is wrong, and what to do. */
type Told = readonly [message: string, remedy: string];

function toldOf(node: MdastNode): Told[] {
  if (node.type === "mdxjsEsm") return [codeFault(node.value)];
  return isElement(node) ? elementFaults(node) : [];
}

function codeFault(code: string): Told {
  const word = /^\s*(\w+)/.exec(code)?.[1] ?? "import";
  return [
    `"${word}" is code, and an essay has none: its components are there without it`,
    "Take the line out, or begin it with another word",
  ];
}

function elementFaults(node: ElementNode): Told[] {
  const name = node.name ?? "";
  const allowed = Object.hasOwn(components, name) ? components[name] : Object.hasOwn(elements, name) && elements[name];
  if (!allowed) {
    const names = Object.keys(/^[A-Z]/.test(name) ? components : elements);
    const nearest = nearestName(name, names);
    const what = name === "" ? "<>…</> is no element" : `<${name}> is nothing that an essay may hold`;
    return [[what, `${nearest ? `Write <${nearest}>, or` : "Write"} one of: ${names.join(", ")}`]];
  }
  return node.attributes.flatMap((attribute) => attributeFault(name, attribute, allowed) ?? []);
}

/** What is wrong with an attribute, and what to write; nothing where it may stand. */
function attributeFault(
  element: string,
  attribute: Attribute,
  allowed: Readonly<Record<string, AttributeKind>>,
): [Told] | undefined {
  if (attribute.type !== "mdxJsxAttribute") {
    const what = `{${attribute.value}} in <${element}> is code, and an essay has none`;
    return [[what, 'Write the attributes one by one: name="text"']];
  }
  const { name, value } = attribute;
  if (/^on[a-z]/i.test(name))
    return [[`${name} in <${element}> would run a script, and an essay has none`, "Take it out"]];
  const kind = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
  if (!kind) {
    const names = Object.keys(allowed);
    const nearest = nearestName(name, names);
    const choice = names.length > 0 ? `It takes: ${names.join(", ")}` : "It takes none";
    return [[`<${element}> has no attribute "${name}"`, `${nearest ? `Write ${nearest}. ` : ""}${choice}`]];
  }
  const written = value === null || value === undefined ? undefined : typeof value === "string" ? value : value.value;
  const inBraces = typeof value === "object" && value !== null;
  if (kind === "flag")
    return written === undefined
      ? undefined
      : [[`${name} in <${element}> stands alone`, `Write ${name} without a value`]];
  const shown = written === undefined ? name : `${name}=${inBraces ? `{${written}}` : `"${written}"`}`;
  if (kind === "number")
    return inBraces && /^\d{1,2}$/.test(written ?? "")
      ? undefined
      : [[`${shown} in <${element}> is no number in braces`, `Write ${name}={2}`]];
  if (inBraces) return [[`${shown} in <${element}> is code, and an essay has none`, `Write plain text: ${name}="…"`]];
  // An address or a picture's text that is missing is told with what it should be.
  if (!written?.trim() && !/^(?:href|src|alt)$/.test(name))
    return [[`${name} in <${element}> is empty`, `Write ${name}="…", or take it out`]];
  return undefined;
}
