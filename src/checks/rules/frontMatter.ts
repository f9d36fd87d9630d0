import { editorFaults } from "../../essays/editorFaults.ts";
import { numberFacts } from "../../essays/numberFacts.ts";
import type { Rule } from "../rule.ts";

/** Front matter of the essays, and the figures, images and links that their texts name. */
export const frontMatter: Rule = {
  name: "front matter",
  check: async ({ content }) =>
    editorFaults(content, {
      figures: content.figures().map(({ id }) => id),
      facts: numberFacts(content),
    }),
};
