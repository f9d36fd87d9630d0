import type { MdastNode, MdastPluginDefinition } from "satteri";
import { contentOf } from "../../content/content.ts";
import { placeAt } from "../../content/placeAt.ts";
import type { Language } from "../../language/language.ts";
import { bodyNumbers } from "./bodyNumbers.ts";

type Context = Parameters<NonNullable<MdastPluginDefinition["paragraph"]>>[1];

/** A number of the text, with its place among those of the essay's running text. */
interface Numbered {
  readonly text: string;
  readonly ordinal: number;
  readonly line: number;
  readonly column: number;
}

/** Marks each number without a proof, so that a click can list what proves it. For the preview alone. */
export const markUnproved: MdastPluginDefinition = {
  name: "tideline:mark-unproved",
  options: { position: true },
  paragraph: mark,
  heading: mark,
  tableCell: mark,
  link: mark,
  emphasis: mark,
  strong: mark,
};

function mark(node: Readonly<MdastNode>, context: Context): void {
  if (!("children" in node)) return;
  const numbers = numbersOf(context);
  if (numbers.length === 0) return;
  const children = node.children as MdastNode[];
  const marked = children.flatMap((child) => (child.type === "text" ? split(child, numbers, context.source) : [child]));
  if (marked.length !== children.length) context.setProperty(node as MdastNode, "children", marked);
}

/** The numbers of the essay that a document is, as it stands on disk. */
function numbersOf({ fileURL, source }: Context): Numbered[] {
  const [, essay, language] = /\/src\/essays\/([^/]+)\/(en|ko)\.mdx$/.exec(fileURL?.pathname ?? "") ?? [];
  if (!essay) return [];
  const file = contentOf().file(`src/essays/${essay}/${language}.mdx`);
  if (!file) return [];
  // The parser may be given the text without its front matter: lines are counted from the end.
  const missing = file.text.split("\n").length - source.split("\n").length;
  return bodyNumbers(essay, language as Language).map(({ text, line, column }, ordinal) => ({
    text,
    ordinal,
    line: line - missing,
    column,
  }));
}

/** A text in pieces, each number of it in a mark. */
function split(node: Extract<MdastNode, { type: "text" }>, numbers: readonly Numbered[], source: string): MdastNode[] {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return [node];
  const [from, to] = [placeAt(source, start.offset), placeAt(source, end.offset)];
  const isInside = ({ line, column }: Numbered) =>
    (line > from.line || (line === from.line && column >= from.column)) &&
    (line < to.line || (line === to.line && column < to.column));
  const pieces: MdastNode[] = [];
  let rest = node.value;
  for (const number of numbers.filter(isInside)) {
    const at = rest.indexOf(number.text);
    if (at < 0) continue;
    if (at > 0) pieces.push({ type: "text", value: rest.slice(0, at) } as MdastNode);
    pieces.push(markOf(number));
    rest = rest.slice(at + number.text.length);
  }
  if (pieces.length === 0) return [node];
  return rest === "" ? pieces : [...pieces, { type: "text", value: rest } as MdastNode];
}

function markOf({ text, ordinal }: Numbered): MdastNode {
  const attributes = Object.entries({
    class: "unproved",
    "data-unproved": String(ordinal),
    role: "button",
    tabindex: "0",
    title: "No proof yet: press to see what the data offer",
  }).map(([name, value]) => ({ type: "mdxJsxAttribute", name, value }));
  return {
    type: "mdxJsxTextElement",
    name: "mark",
    attributes,
    children: [{ type: "text", value: text }],
  } as MdastNode;
}
