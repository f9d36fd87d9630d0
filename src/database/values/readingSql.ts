import type { SqlType } from "./sqlType.ts";
import { treeSql } from "./treeSql.ts";

/** Types that every engine hands over unharmed. */
const plain = /^(?:BOOLEAN|VARCHAR|U?(?:TINY|SMALL|BIG)INT|U?INTEGER)$/;
/** Types of which a value can be as long as the reader likes. */
const long = /^(?:VARCHAR|BLOB|BIT|JSON|BIGNUM|VARIANT|GEOMETRY)$/;

/** How the columns of one question come: the SQL of each expression, and where each column's text and tree stand. */
export interface Reading {
  readonly expressions: readonly string[];
  readonly places: readonly { readonly text: number; readonly tree?: number }[];
}

/** Text cut behind `most` characters, with one more to tell by that it was cut. */
function cut(text: string, most: number): string {
  return Number.isFinite(most)
    ? `case when strlen(${text}) > ${most} then left(${text}, ${most + 1}) else ${text} end`
    : text;
}

/**
 * SQL that has DuckDB itself write what its columns c0, c1 and so on hold; longer than `most` characters they are cut,
 * and a nested value that is longer comes as text alone.
 */
export function readingSql(types: readonly SqlType[], most: number): Reading {
  const expressions: string[] = [];
  const add = (sql: string) => expressions.push(sql) - 1;
  const places = types.map((type, i) => {
    const column = `c${i}`;
    const text = `${column}::varchar`;
    if (type.kind !== "leaf") {
      const tree = treeSql(column, type);
      return {
        text: add(cut(text, most)),
        tree: add(Number.isFinite(most) ? `case when strlen(${text}) <= ${most} then ${tree} end` : tree),
      };
    }
    if (!long.test(type.name)) return { text: add(plain.test(type.name) ? column : text) };
    return { text: add(cut(type.name === "VARCHAR" ? column : text, most)) };
  });
  return { expressions, places };
}
