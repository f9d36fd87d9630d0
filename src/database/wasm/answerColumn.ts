import { isNumberType, leafValue } from "../values/leafValue.ts";
import { parseSqlType, type SqlType } from "../values/sqlType.ts";
import { treeValue } from "../values/treeValue.ts";
import { parseTree, type Tree } from "../values/valueTree.ts";

/** One column of an answer. */
export interface AnswerColumn {
  readonly name: string;
  /** As DuckDB writes it: DECIMAL(18,2), TIMESTAMP WITH TIME ZONE, STRUCT(a INTEGER). */
  readonly type: string;
  readonly sqlType: SqlType;
  readonly isNumber: boolean;
  /** What DuckDB writes for the value; null for a null. */
  text(row: number): string | null;
  /** For charts and sorting: a boolean, a number where JavaScript has exactly that one, else the text. */
  at(row: number): boolean | number | string | null;
  /** The text, or where the value is nested the texts in it. */
  tree(row: number): Tree;
  /** As Database.rows gives it: nested values as arrays and objects. */
  value(row: number): unknown;
}

interface Source {
  readonly name: string;
  readonly type: string;
  readonly text: (row: number) => string | null;
  /** The text of treeSql, where the type is nested. */
  readonly tree?: (row: number) => string | null;
}

/** A column from its texts. */
export function answerColumn({ name, type, text, tree: nested }: Source): AnswerColumn {
  const sqlType = parseSqlType(type);
  const tree = (row: number): Tree => {
    const written = nested?.(row) ?? null;
    return written === null ? text(row) : parseTree(written);
  };
  return {
    name,
    type,
    sqlType,
    isNumber: isNumberType(type),
    text,
    at(row) {
      const written = text(row);
      return written === null ? null : leafValue(type, written);
    },
    tree,
    value: (row) => treeValue(sqlType, tree(row)),
  };
}
