import type { MdastNode } from "satteri";
import type { TextDiagnostic } from "../diagnostic.ts";

interface Sign {
  readonly pattern: RegExp;
  readonly message: (found: string) => string;
  readonly remedy: (found: string) => string;
}

/** Within a text that is no markup to the parser, what was probably meant as some. */
const signs: readonly Sign[] = [
  {
    pattern: /＊+|＿＿|～～/,
    message: (found) => `"${found}" is full-width and marks nothing`,
    remedy: () => "Write it in half width, or take it out",
  },
  {
    pattern: /`+/,
    message: (found) => `"${found}" finds no partner and is published as it stands`,
    remedy: () => "Put one on either side of the code",
  },
  {
    pattern: /\[\^[^\]\s]+\]/,
    message: (found) => `"${found}" names a footnote that is not there`,
    remedy: () => "Put its words into the text, in an essay between <Note> and </Note>, or write \\[ for the bracket",
  },
  {
    pattern: /\]\s*\([^)\s]*\)?/,
    message: (found) => `"${found}" belongs to no link`,
    remedy: () => "Write [words](address) without a space between the brackets",
  },
  {
    pattern: /^:::\S*|(?<![\p{L}\p{N}:]):[a-z]+\[[^\]]*\]/mu,
    message: (found) => `"${found}" is no markup of this site`,
    remedy: () => "Write the words alone, or in an essay one of its components",
  },
  {
    pattern: /^#{1,6}(?=[^\s#])/m,
    message: (found) => `"${found}" at the beginning of a line makes no heading without a space`,
    remedy: (found) => `Add the space, or write \\${found}`,
  },
];

/** What happens within the lines of one block. `meant` are its children as they are published. */
export function lineFaults(node: MdastNode, meant: readonly MdastNode[], source: string): TextDiagnostic[] {
  const start = node.position?.start.offset ?? 0;
  const children = ("children" in node ? node.children : []) as MdastNode[];
  return [
    ...children.flatMap((child) => [
      ...signFaults(child, source),
      ...autolinkFaults(child, source),
      ...breakFaults(child, source),
    ]),
    ...meant.flatMap((child, i) => productFaults(child, [meant[i - 1], meant[i + 1]], source, start)),
  ];
}

function signFaults(node: MdastNode, source: string): TextDiagnostic[] {
  if (node.type !== "text") return [];
  const offset = node.position?.start.offset ?? 0;
  const written = source.slice(offset, node.position?.end.offset);
  // What is escaped is meant as it stands.
  const bare = written.replace(/\\[!-/:-@[-`{-~]/g, "  ");
  return signs.flatMap(({ pattern, message, remedy }) => {
    const match = pattern.exec(bare);
    // A line that goes on after a component does not begin there.
    const begins =
      match && (match.index > 0 || !pattern.source.startsWith("^") || /(?:^|\n)[ \t>]*$/.test(source.slice(0, offset)));
    return match && begins
      ? [{ offset: offset + match.index, message: message(match[0]), remedy: remedy(match[0]) }]
      : [];
  });
}

/** An address that became a link by itself, and took the letters behind it along. */
function autolinkFaults(node: MdastNode, source: string): TextDiagnostic[] {
  if (node.type !== "link") return [];
  const offset = node.position?.start.offset ?? 0;
  const written = source.slice(offset, node.position?.end.offset);
  if (written.startsWith("[") || written.startsWith("<")) return [];
  const swallowed = /[가-힣]+$/.exec(written)?.[0];
  if (!swallowed) return [];
  const address = written.slice(0, -swallowed.length);
  const message = `the link takes "${swallowed}" into its address`;
  const remedy = `Write [${address}](${/^https?:/.test(address) ? "" : "https://"}${address})${swallowed}`;
  return [{ offset: offset + address.length, message, remedy }];
}

function breakFaults(node: MdastNode, source: string): TextDiagnostic[] {
  const offset = node.position?.start.offset ?? 0;
  if (node.type !== "break" || source[offset] === "\\") return [];
  const message = "the spaces at the end of the line break it there";
  return [{ offset, message, remedy: "Take them out, or write \\ for a new line" }];
}

/** "2*3*4": the asterisks are gone and the number between them is emphasised. */
function productFaults(
  node: MdastNode,
  [before, after]: (MdastNode | undefined)[],
  source: string,
  start: number,
): TextDiagnostic[] {
  if (node.type !== "emphasis" || before?.type !== "text" || after?.type !== "text") return [];
  const inner = node.children[0];
  if (inner?.type !== "text" || !/\d$/.test(before.value) || !/^\d/.test(after.value)) return [];
  const found = `${/\d+$/.exec(before.value)?.[0]}*${inner.value}*${/^\d+/.exec(after.value)?.[0]}`;
  const message = `"${found}" loses its asterisks, and what stands between them is emphasised`;
  const remedy = "Write × or \\*";
  return [{ offset: Math.max(start, source.indexOf(found, start)), message, remedy }];
}
