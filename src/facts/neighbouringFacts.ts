import { onceFor } from "../content/onceFor.ts";
import type { Proof } from "./proof.ts";

/** Of each kind so many are named. */
const most = 6;

/** The facts of each essay, and those calculated from each fact. */
const ordered = onceFor((book: ReadonlyMap<string, Proof>) => {
  const proofs = [...book.values()];
  const pairs = proofs.flatMap((proof) => [...new Set(proof.inputs?.map(({ id }) => id))].map((id) => ({ id, proof })));
  const resting = Map.groupBy(pairs, ({ id }) => id);
  return {
    essays: Map.groupBy(proofs, ({ essay }) => essay),
    resting: new Map([...resting].map(([id, each]) => [id, each.map(({ proof }) => proof)])),
  };
});

/**
 * The facts that a reader of one may want next: those calculated from it, and those of its essay that read the same
 * data; of an essay with none such, those that stand next to it.
 */
export function neighbouringFacts(
  proof: Proof,
  book: ReadonlyMap<string, Proof>,
): { readonly calculated: readonly Proof[]; readonly near: readonly Proof[]; readonly isSameData: boolean } {
  const { essays, resting } = ordered(book);
  const calculated = (resting.get(proof.id) ?? []).slice(0, most);
  const own = essays.get(proof.essay) ?? [];
  const place = own.findIndex(({ id }) => id === proof.id);
  const nearest = own
    .map((each, i) => ({ each, distance: Math.abs(i - place) }))
    .filter(({ each, distance }) => distance > 0 && !calculated.includes(each))
    .sort((a, b) => a.distance - b.distance)
    .map(({ each }) => each);
  const alike = nearest.filter(({ tables }) => tables.some((table) => proof.tables.includes(table)));
  const isSameData = alike.length > 0;
  return { calculated, near: (isSameData ? alike : nearest).slice(0, most), isSameData };
}
