import type { Diagnostic } from "../content/diagnostic.ts";
import { proofFiles } from "../facts/proofFiles.ts";
import { keptProofs } from "./keptProofs.ts";
import type { Checking } from "./rule.ts";

/** Facts and figures whose units are not those of their columns, found once for the same data, questions and facts. */
export async function keptUnitFaults(checking: Checking): Promise<readonly Diagnostic[]> {
  const { content, keep } = checking;
  const { proofs } = await keptProofs(checking);
  return keep(
    "column units",
    () => [...proofFiles(content), ...content.figures().map(({ file }) => file("figure.yaml"))],
    async () => {
      const { nativeDatabase } = await import("../database/native.ts");
      const { columnUnitFaults } = await import("../facts/columnUnitFaults.ts");
      return columnUnitFaults(proofs, await nativeDatabase(content), content);
    },
  );
}
