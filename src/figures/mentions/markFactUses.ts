import type { AstroConfig, AstroIntegration } from "astro";
import type { MdastNode, MdastPluginDefinition, MdastPluginEntry } from "satteri";
import { placesIn } from "../../content/placeAt.ts";
import { readProse } from "../../facts/readProse.ts";
import { factUses } from "./textNumbers.ts";

type Element = Extract<MdastNode, { type: "mdxJsxTextElement" | "mdxJsxFlowElement" }>;

const placeText = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;

/** A step of the Markdown parser that tells each fact of an essay which of the text's facts it is, from 0: `use="3"`. */
function factUseMarks({ source }: { readonly source: string }): MdastPluginDefinition | undefined {
  if (!source.includes("<Fact")) return undefined;
  const at = placesIn(source);
  const uses = factUses(readProse(source, { file: "", essay: "", language: "en" }).uses);
  const numbers = new Map(uses.map((use, i) => [placeText(use), String(i)]));
  /** A fact with its number; what is none stays as it is. */
  const marked = <E extends Element>({ type, name, position, attributes }: Readonly<E>): E | undefined => {
    const start = position?.start.offset;
    const use = name === "Fact" && start !== undefined ? numbers.get(placeText(at(start))) : undefined;
    if (use === undefined) return undefined;
    const all = [...attributes, { type: "mdxJsxAttribute", name: "use", value: use }];
    return { type, name, attributes: all, children: [] } as unknown as E;
  };
  return {
    name: "tideline:fact-uses",
    options: { position: true },
    mdxJsxTextElement: marked,
    mdxJsxFlowElement: marked,
  };
}

/** Has every essay read with it. */
export function markMentions(): AstroIntegration {
  return {
    name: "tideline:mark-mentions",
    hooks: { "astro:config:setup": ({ config }) => markFactUses(config) },
  };
}

function markFactUses({ markdown }: AstroConfig): void {
  const { processor } = markdown;
  if (processor?.name !== "satteri") throw new Error(`Essays are read by satteri, not by ${processor?.name}.`);
  (processor.options as { mdastPlugins: MdastPluginEntry[] }).mdastPlugins.push(factUseMarks);
}
