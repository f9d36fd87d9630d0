import type { MdastNode } from "satteri";
import type { TextDiagnostic } from "../diagnostic.ts";

const names: Readonly<Record<string, string>> = { list: "a list", heading: "a heading", blockquote: "a quotation" };

/** Lines that became something else than text by what they begin with. */
export function blockFaults(node: MdastNode, source: string): TextDiagnostic[] {
  return [
    ...interruptions(node, source),
    ...(node.type === "list" ? listFaults(node, source) : []),
    ...(node.type === "heading" ? headingFaults(node, source) : []),
    ...(node.type === "definition" ? definitionFaults(node) : []),
    ...(node.type === "footnoteDefinition" ? footnoteFaults(node) : []),
  ];
}

const offsetOf = (node: MdastNode) => node.position?.start.offset ?? 0;
const lineOf = (source: string, node: MdastNode) => source.slice(offsetOf(node)).split("\n", 1)[0] as string;

/** A list, heading or quotation on the line after a text: the sentence was wrapped there. */
function interruptions(node: MdastNode, source: string): TextDiagnostic[] {
  if (!("children" in node) || node.type === "listItem") return [];
  const children = node.children as MdastNode[];
  return children.flatMap((child, i) => {
    const before = children[i - 1];
    const what = names[child.type];
    if (!what || before?.type !== "paragraph" || before.position?.end.line !== (child.position?.start.line ?? 0) - 1)
      return [];
    const sign = /^\S+/.exec(lineOf(source, child))?.[0] ?? "";
    const escaped = sign.replace(/^(\d*)(.)/, "$1\\$2");
    const message = `"${sign}" at the beginning of the line makes ${what} of it`;
    const remedy = `Write ${escaped} or wrap elsewhere if the sentence goes on; put an empty line before it if not`;
    return [{ offset: offsetOf(child), message, remedy }];
  });
}

function listFaults(list: Extract<MdastNode, { type: "list" }>, source: string): TextDiagnostic[] {
  const written = list.children.map((item) => lineOf(source, item));
  const [first = ""] = written;
  if (!list.ordered) {
    if (list.children.length > 1 || !/^[-+]\s+\d/.test(first)) return [];
    const message = `"${first[0]}" before the number makes a list of the line`;
    const remedy = `Write \\${first[0]} for the sign, or − for a negative number`;
    return [{ offset: offsetOf(list), message, remedy }];
  }
  const numbers = written.map((line) => Number.parseInt(line, 10));
  const counts =
    numbers.every((number, i) => number === (numbers[0] as number) + i) || numbers.every((number) => number === 1);
  const [start = 1] = numbers;
  if (counts && (list.children.length > 1 ? start < 100 : start === 1)) return [];
  const at = counts ? 0 : numbers.findIndex((number, i) => number !== start + i);
  const number = /^\d+[.)]/.exec(written[at] as string)?.[0] ?? "";
  const escaped = number.replace(/[.)]$/, "\\$&");
  const message = `"${number}" at the beginning of the line makes a numbered item of it`;
  const remedy = `Write ${escaped} if it is part of the sentence`;
  return [{ offset: offsetOf(list.children[at] as MdastNode), message, remedy }];
}

/** A heading by a line of = or - below it, which was meant as text, or as the end of a part. */
function headingFaults(node: MdastNode, source: string): TextDiagnostic[] {
  if (source[offsetOf(node)] === "#") return [];
  const underline = source.slice(offsetOf(node), node.position?.end.offset).split("\n").at(-1)?.trim().slice(0, 3);
  const message = `the line "${underline}" below makes a heading of the text`;
  const remedy = "Put an empty line between them, or write ## before a heading";
  return [{ offset: offsetOf(node), message, remedy }];
}

function definitionFaults(node: Extract<MdastNode, { type: "definition" }>): TextDiagnostic[] {
  const label = node.label ?? node.identifier;
  const message = `"[${label}]:" at the beginning of the line is an address for links, and its text is not published`;
  const remedy = `Write \\[${label}]: for text`;
  return [{ offset: offsetOf(node), message, remedy }];
}

function footnoteFaults(node: MdastNode): TextDiagnostic[] {
  const message = "a footnote brings a heading and links in English into both languages";
  const remedy = "Write the words between <Note> and </Note>";
  return [{ offset: offsetOf(node), message, remedy }];
}
