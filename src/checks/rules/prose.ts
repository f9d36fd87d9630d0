import { essayTexts, proofread } from "../../facts/proofread.ts";
import { keptProofs } from "../keptProofs.ts";
import type { Rule } from "../rule.ts";

/** The texts of the essays: numbers that nobody proved, facts that are not there, languages that differ. */
export const prose: Rule = {
  name: "prose",
  async check(checking) {
    const { proofs, written } = await keptProofs(checking);
    return proofread(essayTexts(checking.content), proofs, written);
  },
};
