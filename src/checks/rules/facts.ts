import { proofFiles } from "../../facts/proofFiles.ts";
import { keptProofs } from "../keptProofs.ts";
import type { Rule } from "../rule.ts";

/** Facts and claims: what they hold, their units, their values, their conditions and verdicts. */
export const facts: Rule = {
  name: "facts",
  async check(checking) {
    const { content, keep } = checking;
    const { faults, proofs } = await keptProofs(checking);
    const units = await keep(
      "column units",
      () => [...proofFiles(content), ...content.figures().map(({ file }) => file("figure.yaml"))],
      async () => {
        const { nativeDatabase } = await import("../../database/native.ts");
        const { columnUnitFaults } = await import("../../facts/columnUnitFaults.ts");
        return columnUnitFaults(proofs, await nativeDatabase(content), content);
      },
    );
    return [...faults, ...units];
  },
};
