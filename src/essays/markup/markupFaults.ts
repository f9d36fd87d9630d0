import { type MdastNode, mdxToMdast } from "satteri";
import { plainTextFault } from "../../content/plainTextFault.ts";
import type { EditorFault } from "../editorFault.ts";
import { blockFaults } from "./blockFaults.ts";
import { lineFaults } from "./lineFaults.ts";
import type { MarkupFault } from "./markupFault.ts";
import { meantInline } from "./meantInline.ts";

const inlineParents = new Set(["paragraph", "heading", "tableCell", "link", "mdxJsxTextElement", "mdxJsxFlowElement"]);

/** What Markdown would publish otherwise than an essay's author wrote it, and what to write instead. */
export function markupFaults(file: string, source: string): EditorFault[] {
  let root: MdastNode;
  try {
    root = mdxToMdast(source, { features: { smartPunctuation: true } });
  } catch (error) {
    return [unreadable(file, source, String(error instanceof Error ? error.message : error))];
  }
  const faults: MarkupFault[] = [];
  const visit = (node: MdastNode) => {
    if (inlineParents.has(node.type) && "children" in node) {
      const { children, leftovers } = meantInline(node.children as MdastNode[], source);
      faults.push(...leftovers.map(leftover), ...lineFaults(node, children, source));
    }
    faults.push(...blockFaults(node, source), ...attributeFaults(node, source), ...codeFaults(node));
    if ("children" in node) for (const child of node.children as MdastNode[]) visit(child);
  };
  visit(root);
  return faults
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, message }) => ({ file, ...placeOf(source, offset), message }));
}

function leftover({ character, count, offset }: { character: string; count: number; offset: number }): MarkupFault {
  const found = character.repeat(count);
  const escaped = `\\${character}`.repeat(count);
  return {
    offset,
    message: `"${found}" finds no partner and is published as it stands. Put one directly before and one directly after what is marked, without spaces between, or write ${escaped} for the sign itself.`,
  };
}

/** Attributes of components are plain words: Markdown in them is published as it stands. */
function attributeFaults(node: MdastNode, source: string): MarkupFault[] {
  if (node.type !== "mdxJsxTextElement" && node.type !== "mdxJsxFlowElement") return [];
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== "mdxJsxAttribute" || typeof attribute.value !== "string") return [];
    const fault = plainTextFault(attribute.value);
    if (!fault) return [];
    const start = node.position?.start.offset ?? 0;
    const message = `${fault.message}. ${fault.remedy}.`;
    return [{ offset: Math.max(start, source.indexOf(fault.found, start)), message }];
  });
}

/** Braces are code in MDX: an essay has none. */
function codeFaults(node: MdastNode): MarkupFault[] {
  if (node.type !== "mdxTextExpression" && node.type !== "mdxFlowExpression") return [];
  if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) return [];
  const offset = node.position?.start.offset ?? 0;
  return [{ offset, message: `"{${node.value}}" is read as code, not as text. Write \\{ and \\} for braces.` }];
}

/** The parser's words, which begin with line and column. */
function unreadable(file: string, source: string, error: string): EditorFault {
  const [, line = "1", column = "1", words = error] = /^(\d+):(\d+)(?:-\d+:\d+)?: ([^\n]*)/.exec(error) ?? [];
  const place = { line: Number(line), column: Number(column) };
  const before = (source.split("\n")[place.line - 1] ?? "").slice(0, place.column);
  const sign = /[<{](?=[^<{]?$)/.exec(before)?.[0];
  const message = sign
    ? `"${sign}" begins ${sign === "<" ? "a component" : "code"} here, and none follows. Write \\${sign} for the sign itself.`
    : `cannot be read: ${words.replace(/ \([^()]*\)$/, "")}. Mend the component or the braces there.`;
  return { file, ...place, message };
}

function placeOf(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
