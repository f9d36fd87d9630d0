import { leafValue } from "./leafValue.ts";
import type { SqlType } from "./sqlType.ts";
import type { Tree } from "./valueTree.ts";

/**
 * A nested value as JavaScript's own: lists are arrays, structs and maps objects, a struct without names an array, a
 * union the value it holds; leaves follow leafValue.
 */
export function treeValue(type: SqlType, tree: Tree): unknown {
  if (tree === null) return null;
  if (typeof tree === "string") return leafValue(type.kind === "leaf" ? type.name : "VARCHAR", tree);
  switch (type.kind) {
    case "leaf":
      return null;
    case "list":
      return tree.map((item) => treeValue(type.item, item));
    case "map":
      return Object.fromEntries(tree.map((pair) => [String(pair?.[0]), treeValue(type.value, pair?.[1] as Tree)]));
    case "struct": {
      const values = type.members.map(({ name, type: inner }, i) => [name, treeValue(inner, tree[i] as Tree)] as const);
      return values[0]?.[0] === "" ? values.map(([, value]) => value) : Object.fromEntries(values);
    }
    case "union":
      return treeValue(type.members[Number(tree[0])]?.type as SqlType, tree[1] as Tree);
  }
}
