import type { Proofs } from "../facts/factBook.ts";
import { readSources } from "../facts/origins.ts";
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
  // Where the sources cannot be read every name of one is unknown: what is told is why.
  const isUnread = readSources(content).diagnostics.length > 0;
  const own = isUnread ? faults.filter(({ message }) => !/: there is no source "/.test(message)) : faults;
  return { proofs: new Map(proofs), faults: own, written: new Set(written) };
}
