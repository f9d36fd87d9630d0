/** A value a reader may choose: text, number, or a list of them. */
export type ParameterValue = string | number | readonly string[] | readonly number[];
export type ParameterValues = Readonly<Record<string, ParameterValue>>;

interface Use {
  readonly name: string;
  /** What stands there without a choice: a literal, or a question in brackets. */
  readonly fallback: string;
  readonly start: number;
  readonly end: number;
}

/** Where a query reads its parameters: `coalesce(getvariable('name'), default)`. */
function usesOf(sql: string): Use[] {
  return Array.from(sql.matchAll(/coalesce\(\s*getvariable\('(\w+)'\)\s*,/g)).flatMap((match): Use[] => {
    const from = match.index + match[0].length;
    const close = closingBracket(sql, from);
    if (close === undefined) return [];
    return [{ name: match[1] as string, fallback: sql.slice(from, close).trim(), start: match.index, end: close + 1 }];
  });
}

/** Where the bracket closes that was opened before `from`; quoted text does not count. */
function closingBracket(sql: string, from: number): number | undefined {
  let depth = 0;
  for (const { 0: sign, index } of sql.slice(from).matchAll(/'(?:[^']|'')*'|[()]/g)) {
    if (sign === "(") depth++;
    if (sign === ")" && depth-- === 0) return from + index;
  }
  return undefined;
}

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
  return [...new Set(usesOf(sql).map(({ name }) => name))];
}

/** The default of each parameter as the query writes it. */
export function parameterDefaults(sql: string): ReadonlyMap<string, string> {
  return new Map(usesOf(sql).map(({ name, fallback }) => [name, fallback]));
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
  let from = 0;
  let bound = "";
  for (const { name, fallback, start, end } of usesOf(sql)) {
    const value = values[name];
    bound += sql.slice(from, start) + (value === undefined ? fallback : toLiteral(value));
    from = end;
  }
  return bound + sql.slice(from);
}
