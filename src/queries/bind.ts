import type { ParameterValue, ParameterValues } from "./query.ts";

const parameter = /coalesce\(\s*getvariable\('(\w+)'\)\s*,\s*(\[[^\]]*\]|'(?:[^']|'')*'|[^()]*?)\s*\)/g;

/** A value as a SQL literal; text is quoted the standard way, so that no value can end its own quotation. */
export function toLiteral(value: ParameterValue): string {
  if (Array.isArray(value)) return `[${value.map(toLiteral).join(", ")}]`;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new RangeError(`a parameter must be a finite number, not ${value}`);
    return String(value);
  }
  return `'${String(value).replaceAll("'", "''").replaceAll("\0", "")}'`;
}

/** Names of the parameters a query reads, in the order of their first use. */
export function parametersOf(sql: string): string[] {
  return [...new Set(Array.from(sql.matchAll(parameter), (match) => match[1] as string))];
}

/** The default of each parameter as the query writes it. */
export function parameterDefaults(sql: string): ReadonlyMap<string, string> {
  return new Map(Array.from(sql.matchAll(parameter), ({ 1: name, 2: text }) => [name as string, text as string]));
}

/** A literal of SQL as a value: a number, a text, or a list of them; undefined where it is something else. */
export function fromLiteral(literal: string): ParameterValue | undefined {
  if (/^-?\d+(?:\.\d+)?$/.test(literal)) return Number(literal);
  if (/^'(?:[^']|'')*'$/.test(literal)) return literal.slice(1, -1).replaceAll("''", "'");
  if (!literal.startsWith("[")) return undefined;
  const items = literal.slice(1, -1).match(/'(?:[^']|'')*'|[^\s,][^,]*/g) ?? [];
  const values = items.map((item) => fromLiteral(item.trim()));
  return values.some((value) => value === undefined || Array.isArray(value)) ? undefined : (values as string[]);
}

/**
 * The question with its parameters written in: each `coalesce(getvariable('name'), default)` becomes the literal
 * given, or its default. An unknown name is an error, so that a renamed parameter is not silently ignored.
 */
export function bind(sql: string, values: ParameterValues = {}): string {
  const known = new Set(parametersOf(sql));
  for (const name of Object.keys(values)) {
    if (!known.has(name))
      throw new Error(`the query has no parameter "${name}"; it has ${[...known].join(", ") || "none"}`);
  }
  return sql.replace(parameter, (_, name: string, fallback: string) => {
    const value = values[name];
    return value === undefined ? fallback : toLiteral(value);
  });
}
