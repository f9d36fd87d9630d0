import type { AstroConfig, AstroIntegration } from "astro";
import type { MdastNode, MdastPluginDefinition, MdastPluginEntry } from "satteri";
import { meantInline } from "./meantInline.ts";

type Context = Parameters<NonNullable<MdastPluginDefinition["paragraph"]>>[1];

function mend(node: Readonly<MdastNode>, context: Context): void {
  if (!("children" in node)) return;
  const { children, isOther } = meantInline(node.children as MdastNode[], context.source);
  if (isOther) context.setProperty(node as MdastNode, "children", children);
}

/** A step of the Markdown parser that publishes emphasis, ranges and quotation marks beside Korean letters as they were meant. */
export const meantMarkup: MdastPluginDefinition = {
  name: "tideline:meant-markup",
  options: { position: true },
  paragraph: mend,
  heading: mend,
  tableCell: mend,
  link: mend,
  mdxJsxTextElement: mend,
  mdxJsxFlowElement: mend,
};

/** Has every essay read with it. */
export function readMeantMarkup(): AstroIntegration {
  return {
    name: "tideline:meant-markup",
    hooks: {
      "astro:config:setup": ({ config }) => {
        markdownSteps(config).push(meantMarkup);
      },
    },
  };
}

/** The steps of Astro's own Markdown parser, which integrations may add to. */
export function markdownSteps({ markdown }: AstroConfig): MdastPluginEntry[] {
  const { processor } = markdown;
  if (processor?.name !== "satteri") throw new Error(`Essays are read by satteri, not by ${processor?.name}.`);
  return (processor.options as { mdastPlugins: MdastPluginEntry[] }).mdastPlugins;
}
