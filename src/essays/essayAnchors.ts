import type { MdastNode } from "satteri";
import { attributeOf, everyNode, isElement } from "../content/markup/everyNode.ts";
import { parseMdx } from "../content/markup/parseMdx.ts";

/** Places that the frame of every essay has. */
const ofFrame = ["main", "numbers", "cite", "corrections", "notebooks"];

/** The places within an essay's page that a link can lead to; undefined where the text alone does not tell them all. */
export function essayAnchors(text: string): ReadonlySet<string> | undefined {
  let nodes: MdastNode[];
  try {
    nodes = everyNode(parseMdx(text));
  } catch {
    return undefined;
  }
  const elements = nodes.filter(isElement);
  // A calculator's parts have places of their own.
  if (elements.some(({ name }) => name === "Calculator")) return undefined;
  const ids = elements.flatMap((element) => {
    const id = attributeOf(element, "id");
    if (typeof id !== "string") return [];
    return element.name === "Figure" ? [`figure-${id}`, `${id}-title`] : /^[A-Z]/.test(element.name ?? "") ? [] : [id];
  });
  return new Set([...ofFrame, ...ids, ...headingIds(nodes)]);
}

/** Places that are named by what stands in them: a note, a number, a footnote. */
export const isNamedByContent = (anchor: string) => /^(?:note|fact|user-content)-/.test(anchor);

/** The ids of the headings, as the Markdown parser gives them: in small letters, with a number where words come twice. */
function headingIds(nodes: readonly MdastNode[]): string[] {
  const counts = new Map<string, number>();
  return nodes.flatMap((node) => {
    if (node.type !== "heading") return [];
    const words = everyNode(node).map((part) => (part.type === "text" || part.type === "inlineCode" ? part.value : ""));
    const slug = slugOf(words.join(""));
    let id = slug;
    while (counts.has(id)) {
      const count = (counts.get(slug) ?? 0) + 1;
      counts.set(slug, count);
      id = `${slug}-${count}`;
    }
    counts.set(id, 0);
    return [id];
  });
}

const slugOf = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}\p{Nl}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
