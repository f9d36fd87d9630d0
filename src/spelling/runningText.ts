import type { MdastNode } from "satteri";
import { parseMdx } from "../content/markup/parseMdx.ts";

/** The words of an essay as a reader meets them, and where in its source each character stands. */
export interface RunningText {
  /** A component or a piece of code in the text is one `￼`; a line ends what stands apart. */
  readonly text: string;
  readonly offsets: readonly number[];
}

/** What shows something else than the words between its tags. */
const standIns = new Set(["Fact", "Figure", "Calculator"]);
/** Nodes within a sentence: they part no word, as **미국**은. */
const inline = new Set(["text", "emphasis", "strong", "delete", "link", "mdxJsxTextElement", "inlineCode"]);

/** Reads an essay's front matter and text; undefined when it is not MDX. */
export function runningText(source: string): RunningText | undefined {
  let tree: MdastNode;
  try {
    tree = parseMdx(source);
  } catch {
    return undefined;
  }
  let text = "";
  const offsets: number[] = [];
  const add = (signs: string, from: number, step = 1) => {
    for (let i = 0; i < signs.length; i++) offsets.push(from + i * step);
    text += signs;
  };
  const [head = ""] = /^---\r?\n[\s\S]*?\r?\n---/.exec(source) ?? [];
  add(head, 0);
  const visit = (node: MdastNode) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    if (!inline.has(node.type)) add("\n", start);
    if (node.type === "text") return add(source.slice(start, end), start);
    const isElement = node.type === "mdxJsxTextElement" || node.type === "mdxJsxFlowElement";
    if (node.type === "inlineCode" || (isElement && standIns.has(node.name ?? ""))) return add("￼", start, 0);
    if (node.type === "image" && node.alt) {
      const at = source.indexOf(node.alt, start);
      if (at >= start) add(`${node.alt}\n`, at);
    }
    if ("children" in node) for (const child of node.children as MdastNode[]) visit(child);
    if (!inline.has(node.type)) add("\n", end);
  };
  visit(tree);
  return { text, offsets };
}
