import { essayTexts } from "../../facts/proofread.ts";
import { turnedSignFaults } from "../../facts/turnedSignFaults.ts";
import { twinSentenceFaults } from "../../facts/twinSentenceFaults.ts";
import { keptProofs } from "../keptProofs.ts";
import type { Rule } from "../rule.ts";

/** Sentences against how both languages stood when they were confirmed: one changed alone, or its number turned its sign. */
export const sentences: Rule = {
  name: "sentences",
  async check(checking) {
    const { content } = checking;
    const { proofs } = await keptProofs(checking);
    const texts = essayTexts(content);
    return [...turnedSignFaults(texts, proofs, content), ...twinSentenceFaults(texts, proofs, content)];
  },
};
