import { quotedText } from "../../datasets/quoteSql.ts";
import type { SqlType } from "./sqlType.ts";

const leaf = (x: string) => `coalesce('"' || replace(${x}::varchar, '"', '""') || '"', '-')`;
// An empty list has no text in DuckDB 1.4, and an empty one in 1.5.
const items = (list: string, name: string, item: string) =>
  `'[' || coalesce(array_to_string(list_transform(${list}, lambda ${name}: ${item}), ','), '') || ']'`;
const unlessNull = (x: string, sql: string) => `case when ${x} is null then '-' else ${sql} end`;

function written(x: string, type: SqlType, depth: number): string {
  const name = `e${depth}`;
  switch (type.kind) {
    case "leaf":
      return leaf(x);
    case "list":
      return unlessNull(x, items(x, name, written(name, type.item, depth + 1)));
    case "map": {
      const value = written(`struct_extract_at(${name}, 2)`, type.value, depth + 1);
      const pair = `'[' || ${leaf(`struct_extract_at(${name}, 1)`)} || ',' || ${value} || ']'`;
      return unlessNull(x, items(`map_entries(${x})`, name, pair));
    }
    case "struct": {
      const members = type.members.map((member, i) =>
        written(`struct_extract_at(${x}, ${i + 1})`, member.type, depth + 1),
      );
      return unlessNull(x, `'[' || ${members.join(" || ',' || ")} || ']'`);
    }
    case "union": {
      const cases = type.members.map(({ name: tag, type: inner }, i) => {
        const value = written(`union_extract(${x}, ${quotedText(tag)})`, inner, depth + 1);
        return `when ${quotedText(tag)} then '["${i}",' || ${value} || ']'`;
      });
      return `case union_tag(${x})::varchar ${cases.join(" ")} else '-' end`;
    }
  }
}

/** SQL that writes a nested value as text which parseTree reads, its leaves as DuckDB's own text. */
export function treeSql(x: string, type: SqlType): string {
  return written(x, type, 0);
}
