import { valueText } from "../page/valueText.ts";
import { make } from "./field.ts";

export type Row = Readonly<Record<string, unknown>>;

/** Decimals of a column: as many as its values need, at most two; of values below a hundredth as many as show them. */
function decimalsOf(values: readonly unknown[]): number {
  const numbers = values.filter((value) => typeof value === "number");
  const needed = [0, 1, 2].find((digits) => numbers.every((value) => isWhole(value, digits)));
  if (needed !== undefined) return needed;
  const small = Math.min(...numbers.filter((value) => value !== 0 && Number.isFinite(value)).map(Math.abs));
  return small >= 0.01 ? 2 : Math.min(20, 1 - Math.floor(Math.log10(small)));
}

/** Whether so many decimals show a number as it is. */
function isWhole(value: number, digits: number): boolean {
  return !Number.isFinite(value) || Math.abs(value - Number(value.toFixed(digits))) < 1e-9;
}

/** Whether a column holds points in time: it is named so, and its values are years of the calendar, whole or in part. */
function holdsYears(name: string, values: readonly unknown[]): boolean {
  const numbers = values.filter((value) => typeof value === "number");
  return /(?:^|_)(?:years?|time|연도|년)(?:_|$)/i.test(name) && numbers.every((value) => value >= 1000 && value < 3000);
}

/** How a value stands in a cell of a table: a true minus, nothing for null; a year, unlike a quantity, has no separator. */
function written(value: unknown, digits: number, isYear: boolean): string {
  if (value === null || value === undefined) return "–";
  if (typeof value !== "number") return valueText(value);
  const useGrouping = !isYear;
  const options = { useGrouping, minimumFractionDigits: digits, maximumFractionDigits: digits };
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
  const digits = new Map(names.map((name) => [name, decimalsOf(rows.map((row) => row[name]))]));
  const years = new Set(
    names.filter((name) =>
      holdsYears(
        name,
        rows.map((row) => row[name]),
      ),
    ),
  );
  const cell = (name: string, value: unknown) => {
    const places = digits.get(name) ?? 0;
    // A number that is rounded for reading gives itself whole to whoever points at it.
    const whole = typeof value === "number" && !isWhole(value, places) ? { title: valueText(value) } : {};
    return make("td", { ...kind(name), ...whole }, written(value, places, years.has(name)));
  };
  const body = rows.map((row) => make("tr", {}, ...names.map((name) => cell(name, row[name]))));
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
