import { keptProofs } from "../keptProofs.ts";
import { keptUnitFaults } from "../keptUnitFaults.ts";
import { restsOnBrokenFigure } from "../restsOnBrokenFigure.ts";
import type { Rule } from "../rule.ts";

/** Facts and claims: what they hold, their units, their values, their conditions and verdicts. */
export const facts: Rule = {
  name: "facts",
  async check(checking) {
    const { faults } = await keptProofs(checking);
    const rests = restsOnBrokenFigure(checking.content);
    return [...faults, ...(await keptUnitFaults(checking))].filter((fault) => !rests(fault));
  },
};
