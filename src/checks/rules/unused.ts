import { essayTexts, unusedFacts } from "../../facts/proofread.ts";
import { keptProofs } from "../keptProofs.ts";
import type { Rule } from "../rule.ts";

/** Facts of our own that no text shows and no other fact rests on: a warning, since a text may still come to them. */
export const unused: Rule = {
  name: "unused facts",
  async check(checking) {
    // Who writes has facts before the sentences that show them.
    if (!checking.forPublication) return [];
    const { proofs } = await keptProofs(checking);
    return unusedFacts(essayTexts(checking.content), proofs).map(({ id, file, line, column }) => ({
      file,
      line,
      column,
      message: `nobody uses the fact "${id}"`,
      remedy: "Show it in the text, or remove it",
      severity: "warning",
    }));
  },
};
