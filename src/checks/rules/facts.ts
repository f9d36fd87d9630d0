import { readSources } from "../../facts/origins.ts";
import { keptProofs } from "../keptProofs.ts";
import type { Rule } from "../rule.ts";

/** Facts and claims: what they hold, their units, their values, their conditions and verdicts. */
export const facts: Rule = {
  name: "facts",
  async check(checking) {
    const { faults } = await keptProofs(checking);
    // Where the sources cannot be read every name of one is unknown: what is told is why.
    const { diagnostics } = readSources(checking.content);
    return diagnostics.length === 0 ? faults : faults.filter(({ message }) => !/: there is no source "/.test(message));
  },
};
