/** A value a reader may choose: text, number, or a list of them. */
export type ParameterValue = string | number | readonly string[] | readonly number[];
export type ParameterValues = Readonly<Record<string, ParameterValue>>;

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
