import { quotedName, quotedText } from "../datasets/quoteSql.ts";
import type { Binding } from "./candidate.ts";

const reserved =
  /^(?:all|as|case|column|default|desc|end|from|group|limit|order|references|select|table|to|union|user|using|when|where|window)$/;

/** A column's name as an editor writes it: quoted only where SQL needs it. */
export function columnSql(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !reserved.test(name) ? name : quotedName(name);
}

/** A condition on one column. */
export function conditionSql({ column, value }: Binding): string {
  const name = columnSql(column);
  if (value === null || value === undefined) return `${name} is null`;
  if (typeof value === "boolean") return value ? name : `not ${name}`;
  return `${name} = ${typeof value === "number" ? value : quotedText(String(value))}`;
}

/** " where a = 1 and b = 'x'"; nothing without conditions. */
export function whereSql(bindings: readonly Binding[], ...further: readonly string[]): string {
  const conditions = [...bindings.map(conditionSql), ...further];
  return conditions.length > 0 ? ` where ${conditions.join(" and ")}` : "";
}

/** An expression brought to another power of ten: from millions (6) to billions (9) it is divided by 1e3. */
export function scaleSql(expression: string, from: number, to: number): string {
  if (from === to) return expression;
  const inBrackets = / [-+] /.test(expression) ? `(${expression})` : expression;
  return to > from ? `${inBrackets} / 1e${to - from}` : `${inBrackets} * 1e${from - to}`;
}

/** The one value of a column in the rows with a binding. */
export function pickSql(column: string, binding: Binding): string {
  return `max(${columnSql(column)}) filter (${conditionSql(binding)})`;
}
