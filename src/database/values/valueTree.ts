/** A nested value with the texts of its leaves: a list's items, a struct's members, a map's pairs, a union's place and value. */
export type Tree = string | null | readonly Tree[];

/** Reads what treeSql writes: `-` for a null, text in doubled quotes, all else in brackets. */
export function parseTree(text: string): Tree {
  const root: Tree[] = [];
  const open: Tree[][] = [root];
  for (const { 0: token } of text.matchAll(/"(?:[^"]|"")*"|[-[\]]/g)) {
    const inner = open.at(-1) as Tree[];
    if (token === "]") open.pop();
    else if (token === "-") inner.push(null);
    else if (token === "[") {
      const list: Tree[] = [];
      inner.push(list);
      open.push(list);
    } else inner.push(token.slice(1, -1).replaceAll('""', '"'));
  }
  return root[0] ?? null;
}
