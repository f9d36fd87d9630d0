import { duckdb, formatDialect } from "sql-formatter";

/** SQL set out line by line; unchanged when it cannot be read. */
export function formatSql(sql: string): string {
  try {
    return formatDialect(sql, {
      dialect: duckdb,
      keywordCase: "lower",
      functionCase: "lower",
      dataTypeCase: "lower",
      expressionWidth: 90,
    });
  } catch {
    return sql;
  }
}
