import type { Place } from "./fault.ts";

/**
 * Where the value at `path` begins in a JSON text, or the deepest part of the path that is there.
 * `json` must be valid: the walk does not check it again.
 */
export function locateKey(json: string, path: readonly PropertyKey[]): Place {
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
  const here: PropertyKey[] = [];
  const open: ("{" | "[")[] = [];
  let best = { depth: 0, index: 0 };
  let key = "";
  let expectKey = false;
  for (const { 0: token, index } of json.matchAll(tokens)) {
    if (expectKey && token.startsWith('"')) {
      key = JSON.parse(token) as string;
      here.splice(open.length - 1, Infinity, key);
      expectKey = false;
      best = deeper(best, here, path, index);
      continue;
    }
    if (token === ":") continue;
    if (token === "," && open.at(-1) === "[") here.push((here.pop() as number) + 1);
    if (token === ",") {
      expectKey = open.at(-1) === "{";
      continue;
    }
    if (token === "}" || token === "]") {
      open.pop();
      here.length = open.length;
      expectKey = false;
      continue;
    }
    if (open.at(-1) === "[") best = deeper(best, here, path, index);
    if (token === "{" || token === "[") {
      open.push(token);
      if (token === "[") here.push(0);
      expectKey = token === "{";
    }
  }
  return placeOf(json, best.index);
}

function deeper(
  best: { depth: number; index: number },
  here: readonly PropertyKey[],
  path: readonly PropertyKey[],
  index: number,
) {
  const fits = here.length <= path.length && here.every((part, i) => part === path[i]);
  return fits && here.length > best.depth ? { depth: here.length, index } : best;
}

function placeOf(text: string, index: number): Place {
  const before = text.slice(0, index).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
