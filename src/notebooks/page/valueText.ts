/** A value of a cell as text, the same on every machine: a date in UTC, a day alone where it has no time. */
export function valueText(value: unknown): string {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? String(value) : value.toISOString().replace(/T00:00:00\.000Z$/, "");
  if (typeof value !== "object" || value === null) return Object.is(value, -0) ? "-0" : String(value);
  return JSON.stringify(value, plain) ?? String(value);
}

/** What JSON leaves out or refuses. */
function plain(_: string, value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (Object.is(value, -0)) return "-0";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (value instanceof Map || value instanceof Set) return [...value];
  return ArrayBuffer.isView(value) && !(value instanceof DataView) ? [...(value as Uint8Array)] : value;
}
