import { leafValue } from "./leafValue.ts";
import type { SqlType } from "./sqlType.ts";
import type { Tree } from "./valueTree.ts";

/** A plain value as JSON text: what JSON has no word for (NaN, infinity) is text. */
export function leafJson(type: string, text: string): string {
  const value = leafValue(type, text);
  if (Object.is(value, -0)) return "-0";
  return JSON.stringify(typeof value === "number" && !Number.isFinite(value) ? text : value);
}

/** Members as the text of a JSON object, in their order whatever they are called. */
export function objectJson(members: readonly (readonly [name: string, json: string])[]): string {
  return `{${members.map(([name, json]) => `${JSON.stringify(name)}:${json}`).join(",")}}`;
}

/** A nested value as JSON text, under the law of treeValue. */
export function treeJson(type: SqlType, tree: Tree): string {
  if (tree === null) return "null";
  if (typeof tree === "string") return leafJson(type.kind === "leaf" ? type.name : "VARCHAR", tree);
  switch (type.kind) {
    case "leaf":
      return "null";
    case "list":
      return `[${tree.map((item) => treeJson(type.item, item)).join(",")}]`;
    case "map":
      return objectJson(tree.map((pair) => [String(pair?.[0]), treeJson(type.value, pair?.[1] as Tree)]));
    case "struct": {
      const members = type.members.map(({ name, type: inner }, i) => [name, treeJson(inner, tree[i] as Tree)] as const);
      return members[0]?.[0] === "" ? `[${members.map(([, json]) => json).join(",")}]` : objectJson(members);
    }
    case "union":
      return treeJson(type.members[Number(tree[0])]?.type as SqlType, tree[1] as Tree);
  }
}
