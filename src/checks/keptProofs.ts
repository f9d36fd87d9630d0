import type { Proofs } from "../facts/factBook.ts";
import { proofFiles } from "../facts/proofFiles.ts";
import type { Checking } from "./rule.ts";

/** The facts of all essays, proved once for the same data, questions and facts, from one run to the next. */
export async function keptProofs({ content, keep }: Checking): Promise<Proofs> {
  const { proofs, faults, written } = await keep(
    "proofs",
    () => proofFiles(content),
    async () => {
      const { proofsOf } = await import("../facts/factBook.ts");
      const made = await proofsOf(content);
      return { proofs: [...made.proofs], faults: made.faults, written: [...made.written] };
    },
  );
  return { proofs: new Map(proofs), faults, written: new Set(written) };
}
