import { make } from "./field.ts";

export type Row = Readonly<Record<string, unknown>>;

/** How a value stands in a cell of a table: at most two decimals, a true minus, nothing for null. */
function written(value: unknown): string {
  if (value === null || value === undefined) return "–";
  if (typeof value !== "number") return String(value);
  // Years and other whole numbers below 10,000 carry no separator.
  const options = Number.isInteger(value) ? { useGrouping: Math.abs(value) >= 10_000 } : { maximumFractionDigits: 2 };
  return new Intl.NumberFormat("en-US", options).format(value).replace("-", "−");
}

/** Rows as a table in a frame of its own that scrolls; its value is the rows. */
export function table(
  data: Iterable<Row>,
  {
    columns,
    header = {},
  }: { readonly columns?: readonly string[]; readonly header?: Readonly<Record<string, string>> } = {},
): HTMLElement & { value: Row[] } {
  const rows = [...data];
  const names = columns ?? Object.keys(rows[0] ?? {});
  const numeric = new Set(names.filter((name) => rows.some((row) => typeof row[name] === "number")));
  const kind = (name: string) => ({ class: numeric.has(name) ? "number" : undefined });
  const head = make(
    "tr",
    {},
    ...names.map((name) => make("th", { scope: "col", ...kind(name) }, header[name] ?? name)),
  );
  const body = rows.map((row) => make("tr", {}, ...names.map((name) => make("td", kind(name), written(row[name])))));
  const element = make("table", {}, make("thead", {}, head), make("tbody", {}, ...body));
  const frame = make(
    "div",
    {
      class: "table-frame notebook-table",
      tabindex: 0,
      role: "region",
      "aria-label": `${rows.length} rows: ${names.join(", ")}`,
    },
    element,
  );
  return Object.assign(frame, { value: rows });
}
