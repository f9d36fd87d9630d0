import { type MdastNode, markdownToMdast } from "satteri";
import type { Diagnostic, TextDiagnostic } from "../diagnostic.ts";
import { placesIn } from "../placeAt.ts";
import { plainTextFault } from "../plainTextFault.ts";
import { blockFaults } from "./blockFaults.ts";
import { commonInline } from "./commonInline.ts";
import { lineFaults } from "./lineFaults.ts";
import { meantInline } from "./meantInline.ts";
import type { Run } from "./pairRuns.ts";
import { parseMdx } from "./parseMdx.ts";

const inlineParents = new Set(["paragraph", "heading", "tableCell", "link", "mdxJsxTextElement", "mdxJsxFlowElement"]);

/** What Markdown would publish otherwise than an essay's author wrote it, and what to write instead. */
export function markupFaults(file: string, source: string): Diagnostic[] {
  let root: MdastNode;
  try {
    root = parseMdx(source);
  } catch (error) {
    return [unreadable(file, source, String(error instanceof Error ? error.message : error))];
  }
  return placed(
    file,
    source,
    within(root, source, meantInline, (node) => [...attributeFaults(node, source), ...codeFaults(node)]),
  );
}

/**
 * What Markdown would publish otherwise than its author wrote it where a parser reads it that knows no particles, as
 * every other program does: what `markupFaults` leaves to the site's own parser is told here.
 */
export function commonMarkupFaults(file: string, source: string): Diagnostic[] {
  const features = { gfm: { footnotes: false }, frontmatter: false, smartPunctuation: true };
  const root = markdownToMdast(source, { features });
  return placed(
    file,
    source,
    within(root, source, commonInline, () => []),
  );
}

/** The inline content of a block: its nodes as they are published, and its traps. */
type ReadInline = (
  children: readonly MdastNode[],
  source: string,
) => {
  readonly children: readonly MdastNode[];
  readonly leftovers: readonly Run[];
  readonly faults?: TextDiagnostic[];
};

function within(
  node: MdastNode,
  source: string,
  readInline: ReadInline,
  others: (node: MdastNode) => TextDiagnostic[],
): TextDiagnostic[] {
  const faults = [...blockFaults(node, source), ...others(node)];
  if (!("children" in node)) return faults;
  const children = node.children as MdastNode[];
  if (inlineParents.has(node.type)) {
    const inline = readInline(children, source);
    faults.push(
      ...inline.leftovers.map(leftover),
      ...(inline.faults ?? []),
      ...lineFaults(node, inline.children, source),
    );
  }
  return [...faults, ...children.flatMap((child) => within(child, source, readInline, others))];
}

function placed(file: string, source: string, faults: readonly TextDiagnostic[]): Diagnostic[] {
  const at = placesIn(source);
  return faults
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, message, remedy }) => ({ file, ...at(offset), message, remedy }));
}

function leftover({ character, count, offset }: { character: string; count: number; offset: number }): TextDiagnostic {
  const found = character.repeat(count);
  const escaped = `\\${character}`.repeat(count);
  return {
    offset,
    message: `"${found}" finds no partner and is published as it stands`,
    remedy: `Put one directly before and one directly after what is marked, without spaces between, or write ${escaped} for the sign itself`,
  };
}

/** Attributes of components are plain words: Markdown in them is published as it stands. */
function attributeFaults(node: MdastNode, source: string): TextDiagnostic[] {
  if (node.type !== "mdxJsxTextElement" && node.type !== "mdxJsxFlowElement") return [];
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== "mdxJsxAttribute" || typeof attribute.value !== "string") return [];
    const fault = plainTextFault(attribute.value);
    if (!fault) return [];
    const start = node.position?.start.offset ?? 0;
    const { found, message, remedy } = fault;
    return [{ offset: Math.max(start, source.indexOf(found, start)), message, remedy }];
  });
}

/** Braces are code in MDX: an essay has none. */
function codeFaults(node: MdastNode): TextDiagnostic[] {
  if (node.type !== "mdxTextExpression" && node.type !== "mdxFlowExpression") return [];
  if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) return [];
  const offset = node.position?.start.offset ?? 0;
  const message = `"{${node.value}}" is read as code, not as text`;
  return [{ offset, message, remedy: "Write \\{ and \\} for braces" }];
}

/** The parser's words, which begin with line and column. */
function unreadable(file: string, source: string, error: string): Diagnostic {
  const [, line = "1", column = "1", words = error] = /^(\d+):(\d+)(?:-\d+:\d+)?: ([^\n]*)/.exec(error) ?? [];
  const place = { line: Number(line), column: Number(column) };
  const before = (source.split("\n")[place.line - 1] ?? "").slice(0, place.column);
  const index = before.search(/[<{](?=[^<{]?$)/);
  const sign = before[index];
  if (sign && source.split("\n")[place.line - 1]?.startsWith("<!--", index)) {
    const message = "an essay has no HTML comments: this one cannot be read";
    return {
      file,
      line: place.line,
      column: index + 1,
      message,
      remedy: "Write {/* … */} for a remark that no reader sees",
    };
  }
  if (sign) {
    const message = `"${sign}" begins ${sign === "<" ? "a component" : "code"} here, and none follows`;
    return { file, ...place, message, remedy: `Write \\${sign} for the sign itself` };
  }
  const message = `cannot be read: ${words.replace(/ \([^()]*\)$/, "")}`;
  return { file, ...place, message, remedy: "Mend the component or the braces there" };
}
