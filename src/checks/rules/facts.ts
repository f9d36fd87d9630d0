import { keptProofs } from "../keptProofs.ts";
import type { Rule } from "../rule.ts";

/** Facts and claims: what they hold, their units, their values, their conditions and verdicts. */
export const facts: Rule = {
  name: "facts",
  check: async (checking) => (await keptProofs(checking)).faults,
};
