import { essayTexts } from "../../facts/proofread.ts";
import { recordFaults, unrecordedFaults } from "../../facts/record.ts";
import { unusedFaults } from "../../facts/unusedFaults.ts";
import { isHeldBack } from "../heldBack.ts";
import { keptProofs } from "../keptProofs.ts";
import { keptUnitFaults } from "../keptUnitFaults.ts";
import type { Rule } from "../rule.ts";

/**
 * Published numbers against the record: none changes without an entry in the corrections; what is published is in it. What
 * others printed is shown or says why not.
 * An essay that nobody has read yet has none.
 */
export const record: Rule = {
  name: "record",
  async check(checking) {
    const { content, forPublication } = checking;
    const { proofs: all, faults } = await keptProofs(checking);
    // A fact with a mistake is told as that: its number is no other one that readers should be told of.
    const wrong = [...faults, ...(await keptUnitFaults(checking))].map(
      ({ message }) => /^fact "([^"]+)"/.exec(message)?.[1],
    );
    const proofs = new Map([...all].filter(([id]) => !wrong.includes(id)));
    const isHeld = isHeldBack(content);
    const texts = essayTexts(content).filter(({ file }) => !isHeld(file));
    return [
      ...recordFaults(texts, proofs, content),
      ...unusedFaults(texts, proofs),
      ...(forPublication ? unrecordedFaults(texts, proofs, content) : []),
    ];
  },
};
