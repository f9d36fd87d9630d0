import { readSources } from "../facts/origins.ts";
import { proofsOf } from "../facts/proofsOf.ts";
import type { Proofs } from "../facts/prove.ts";
import type { Checking } from "./rule.ts";

/** The facts of all essays, proved, and the faults to be told of them. */
export async function keptProofs({ content }: Checking): Promise<Proofs> {
  const { proofs, faults, written } = await proofsOf(content);
  // Where the sources cannot be read every name of one is unknown: what is told is why.
  const isUnread = readSources(content).diagnostics.length > 0;
  const own = isUnread ? faults.filter(({ message }) => !/: there is no source "/.test(message)) : faults;
  return { proofs, faults: own, written };
}
