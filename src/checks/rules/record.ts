import { essayTexts } from "../../facts/proofread.ts";
import { recordFaults, unrecordedFaults } from "../../facts/record.ts";
import { isHeldBack } from "../heldBack.ts";
import { keptProofs } from "../keptProofs.ts";
import type { Rule } from "../rule.ts";

/**
 * Published numbers against the record: none changes without an entry in the corrections; what is published is in it.
 * An essay that nobody has read yet has none.
 */
export const record: Rule = {
  name: "record",
  async check(checking) {
    const { content, forPublication } = checking;
    const { proofs } = await keptProofs(checking);
    const isHeld = isHeldBack(content);
    const texts = essayTexts(content).filter(({ file }) => !isHeld(file));
    return [
      ...recordFaults(texts, proofs, content),
      ...(forPublication ? unrecordedFaults(texts, proofs, content) : []),
    ];
  },
};
