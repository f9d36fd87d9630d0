import type { MdastNode } from "satteri";
import { frontMatterEnd } from "../content/frontMatterEnd.ts";
import { parseMdx } from "../content/markup/parseMdx.ts";
import { placesIn } from "../content/placeAt.ts";
import type { Language } from "../language/language.ts";

/** A component in an essay's text, with the attributes that are plain text or numbers. */
export interface Use {
  readonly component: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Number of the section it stands in: 0 before the first heading of the second level. */
  readonly section: number;
  readonly line: number;
  readonly column: number;
}

/** An essay's text as the proofreader sees it. */
export interface Prose {
  readonly file: string;
  readonly essay: string;
  readonly language: Language;
  /**
   * The source with everything blanked that a reader does not read: running text, code, titles and labels stay. A
   * component that was there is one `￼`.
   */
  readonly text: string;
  readonly uses: readonly Use[];
  /** The headings of the second level, in order. */
  readonly sections: readonly { readonly title: string; readonly line: number }[];
}

/** Elements whose content is proved, excused, or no prose. */
const silent = new Set(["Fact", "Claim", "Plain", "Figure", "Calculator"]);

/** Reads one language of an essay; throws the parser's error when it is not MDX. */
export function readProse(source: string, where: Pick<Prose, "file" | "essay" | "language">): Prose {
  const text = [...source.replace(/[^\n]/g, " ")];
  const show = (start: number, end: number) => {
    for (let i = start; i < end; i++) text[i] = source[i] as string;
  };
  const at = placesIn(source);
  const uses: Use[] = [];
  const sections: { title: string; line: number }[] = [];
  const visit = (node: MdastNode) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    if (node.type === "text" || node.type === "inlineCode") return show(start, end);
    // A query is set as one; a block without its language may hold anything.
    if (node.type === "code") return node.lang === "sql" ? undefined : show(start, end);
    for (const words of wordsAround(node)) {
      // After what it stands beside: the same words may be in the text before it.
      const at = source.lastIndexOf(words, end);
      if (at >= start) show(at, at + words.length);
    }
    if (node.type === "heading" && node.depth === 2) {
      const { line } = at(start);
      sections.push({ title: source.slice(start, end).replace(/^#+\s*/, ""), line });
    }
    if (node.type === "mdxJsxTextElement" || node.type === "mdxJsxFlowElement") {
      if (node.name && /^[A-Z]/.test(node.name)) {
        uses.push({
          component: node.name,
          attributes: attributesOf(node),
          section: sections.length,
          ...at(start),
        });
      }
      if (silent.has(node.name ?? "")) {
        text[start] = "￼";
        return;
      }
    }
    if ("children" in node) for (const child of node.children as MdastNode[]) visit(child);
  };
  for (const key of source.matchAll(/^(?:title|standfirst|headlineWords):\s*(.*)$/gm)) {
    if (key.index < frontMatterEnd(source))
      show(key.index + key[0].length - (key[1]?.length ?? 0), key.index + key[0].length);
  }
  visit(parseMdx(source));
  return { ...where, text: text.join(""), uses, sections };
}

/** Attributes of HTML elements that no reader sees or hears. */
const unread = new Set(["id", "lang", "dir", "href", "src", "cite", "datetime", "width", "height"]);

/** Code and looks are no words either; that they stand there at all is told with the attributes of all elements. */
const isUnread = (name: string) => unread.has(name) || /^(?:on[a-z]+|style|class)$/i.test(name);

/** What a reader sees or hears of an element beside its text: titles, the words for an image, labels. */
function wordsAround(node: MdastNode): string[] {
  if (node.type === "link" || node.type === "definition") return node.title ? [node.title] : [];
  if (node.type === "image") return [node.alt, node.title].flatMap((words) => words || []);
  if (node.type !== "mdxJsxTextElement" && node.type !== "mdxJsxFlowElement") return [];
  if (!node.name || /^[A-Z]/.test(node.name)) return [];
  return node.attributes.flatMap((attribute) =>
    attribute.type === "mdxJsxAttribute" && typeof attribute.value === "string" && !isUnread(attribute.name)
      ? [attribute.value]
      : [],
  );
}

function attributesOf(
  node: Extract<MdastNode, { type: "mdxJsxTextElement" | "mdxJsxFlowElement" }>,
): Record<string, string> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) => {
      if (attribute.type !== "mdxJsxAttribute") return [];
      const { name, value } = attribute;
      return [[name, value === null || value === undefined ? "true" : typeof value === "string" ? value : value.value]];
    }),
  );
}
