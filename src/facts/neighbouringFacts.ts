import type { Proof } from "./proof.ts";

/** Of each kind so many are named. */
const most = 6;

/**
 * The facts that a reader of one may want next: those calculated from it, and those of its essay that read the same
 * data; of an essay with none such, those that stand next to it.
 */
export function neighbouringFacts(
  proof: Proof,
  all: readonly Proof[],
): { readonly calculated: readonly Proof[]; readonly near: readonly Proof[]; readonly isSameData: boolean } {
  const calculated = all.filter(({ inputs }) => inputs?.some(({ id }) => id === proof.id)).slice(0, most);
  const own = all.filter(({ essay }) => essay === proof.essay);
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
