import type { Proof } from "../facts/proof.ts";

/** What a fact rests on, in a few words after its name: its tables, or the other facts it is worked out from. */
export function factGround({ tables, inputs, ground }: Proof): string {
  if (tables.length > 0) return `: ${tables.join(", ")}`;
  return inputs && inputs.length > 0 ? `: ${ground} over ${inputs.map(({ id }) => id).join(", ")}` : "";
}
