import { englishInFacts } from "../../facts/englishInKorean.ts";
import { keptProofs } from "../keptProofs.ts";
import type { Rule } from "../rule.ts";

/** What facts say in Korean is Korean: a search that found no Korean name leaves English in it. */
export const englishInKorean: Rule = {
  name: "English in Korean words",
  async check(checking) {
    const { proofs } = await keptProofs(checking);
    return englishInFacts(proofs, checking.content);
  },
};
