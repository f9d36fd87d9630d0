import type { Diagnostic } from "../../content/diagnostic.ts";
import { essayTexts, isUnproved, proofread } from "../../facts/proofread.ts";
import { yearFaults } from "../../facts/yearFaults.ts";
import { isHeldBack } from "../heldBack.ts";
import { keptProofs } from "../keptProofs.ts";
import type { Rule } from "../rule.ts";

/**
 * The texts of the essays: numbers that nobody proved, facts that are not there, languages that differ, years beside a
 * number of another year. What is not published yet may hold numbers without a proof: they are warnings.
 */
export const prose: Rule = {
  name: "prose",
  async check(checking) {
    const { content } = checking;
    const { proofs, written } = await keptProofs(checking);
    const texts = essayTexts(content);
    const figures = new Set(content.figures().map(({ id }) => id));
    const isHeld = isHeldBack(content);
    const told = (fault: Diagnostic): Diagnostic =>
      isUnproved(fault) && isHeld(fault.file) ? { ...fault, severity: "warning" } : fault;
    return [...proofread(texts, proofs, written, figures).map(told), ...yearFaults(texts, proofs)];
  },
};
