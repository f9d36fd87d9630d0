import { readYaml } from "../../content/readYaml.ts";
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
    const records = content.essays().flatMap(({ slug, file }) => {
      const written = file("sentences.yaml");
      return written ? [{ slug, faults: readYaml(written.path, written.text).diagnostics }] : [];
    });
    // Of a record that cannot be read nothing more is told.
    const unread = records.filter(({ faults }) => faults.length > 0);
    const texts = essayTexts(content).filter(({ essay }) => !unread.some(({ slug }) => slug === essay));
    return [
      ...unread.flatMap(({ faults }) => faults),
      ...turnedSignFaults(texts, proofs, content),
      ...twinSentenceFaults(texts, proofs, content),
    ];
  },
};
