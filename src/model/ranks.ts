import type { FieldPath } from "./fieldPaths.ts";
import { isAbove } from "./isAbove.ts";

/** The rank of every path in every year, 1 for the highest; equal levels share the rank. In the order of the paths. */
export function ranks(paths: readonly FieldPath[]): number[][] {
  return paths.map(({ levels }) =>
    levels.map((level, i) => 1 + paths.filter((other) => isAbove(other.levels[i] as number, level)).length),
  );
}
