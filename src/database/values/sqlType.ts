/** A type of DuckDB as the site reads it: what is nested is taken apart, all else is one word. */
export type SqlType =
  | { readonly kind: "leaf"; readonly name: string }
  | { readonly kind: "list"; readonly item: SqlType }
  | { readonly kind: "map"; readonly value: SqlType }
  | { readonly kind: "struct" | "union"; readonly members: readonly Member[] };

interface Member {
  /** Empty in a struct without names, as row(1, 2) makes it. */
  readonly name: string;
  readonly type: SqlType;
}

/** Cuts at commas that stand outside brackets and quotes. */
function parts(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|[()[\],]/g)) {
    if (sign === "(" || sign === "[") depth++;
    if (sign === ")" || sign === "]") depth--;
    if (sign !== "," || depth > 0) continue;
    found.push(text.slice(start, index).trim());
    start = index + 1;
  }
  return [...found, text.slice(start).trim()];
}

/** `name TYPE`, the name quoted where it has to be. */
function toMember(text: string): Member {
  const [, quoted, plain, rest = ""] = /^(?:"((?:[^"]|"")*)"|(\w+))\s+(.*)$/s.exec(text) ?? [];
  return { name: quoted?.replaceAll('""', '"') ?? plain ?? "", type: parseSqlType(rest) };
}

const scalarWords = /^(?:TIMESTAMP|TIME) WITH TIME ZONE$/;

/** Whether the members of a struct are types alone. */
function isUnnamed(member: string): boolean {
  return scalarWords.test(member) || !/^(?:"(?:[^"]|"")*"|\w+)\s+\S/.test(member);
}

/** Reads a type as `describe` writes it. */
export function parseSqlType(text: string): SqlType {
  const list = /^(.*)\[\d*\]$/s.exec(text);
  if (list) return { kind: "list", item: parseSqlType(list[1] as string) };
  const [, word, inner = ""] = /^(STRUCT|UNION|MAP)\((.*)\)$/s.exec(text) ?? [];
  if (word === "MAP") return { kind: "map", value: parseSqlType(parts(inner)[1] ?? "VARCHAR") };
  if (word === undefined) return { kind: "leaf", name: text };
  const members = parts(inner);
  const unnamed = word === "STRUCT" && members.every(isUnnamed);
  return {
    kind: word === "STRUCT" ? "struct" : "union",
    members: members.map((member) => (unnamed ? { name: "", type: parseSqlType(member) } : toMember(member))),
  };
}
