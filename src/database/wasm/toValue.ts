import { type DataType, Type } from "@uwdata/flechette";

/** Milliseconds since 1970 (or since midnight) as ISO text with only the fraction that is there. */
function clock(milliseconds: number, from: number): string {
  return new Date(milliseconds)
    .toISOString()
    .slice(from, 23)
    .replace("T", " ")
    .replace(/\.?0+$/, (zeros) => (zeros.startsWith(".") ? "" : zeros.replace(/0+$/, "")));
}

/** A BigInt as a number while that is exact, else as text with all its digits. */
function whole(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

function decimal(value: bigint, scale: number): number | string {
  if (scale === 0) return whole(value);
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, "0");
  return Number(`${value < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`);
}

function plain(value: unknown): unknown {
  if (typeof value === "bigint") return whole(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (value instanceof Map) return Object.fromEntries(Array.from(value, ([key, each]) => [String(key), plain(each)]));
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<unknown>, plain);
  if (Array.isArray(value)) return value.map(plain);
  if (value && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
  return value;
}

/**
 * A value as the site's Database promises it: numbers, text, booleans and null. Whole numbers beyond the safe ones
 * are text, dates and times ISO text, lists and structs JSON text.
 */
export function toValue(value: unknown, type: DataType): unknown {
  if (value === null || value === undefined) return null;
  switch (type.typeId) {
    case Type.Int:
      return typeof value === "bigint" ? whole(value) : value;
    case Type.Decimal:
      return decimal(value as bigint, type.scale);
    case Type.Date:
      return new Date(value as number).toISOString().replace(/T.*/, "");
    case Type.Timestamp:
      return clock(value as number, 0);
    case Type.Time:
      return clock(Number(value) / 1000 ** Math.max(0, type.unit - 1), 11);
    case Type.Binary:
      return `\\x${Array.from(value as Uint8Array, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
    case Type.List:
    case Type.FixedSizeList:
    case Type.Struct:
    case Type.Map:
    case Type.Union:
      return JSON.stringify(plain(value));
    case Type.Interval:
      return interval(value as Float64Array);
    default:
      return value;
  }
}

/** Months, days and nanoseconds, as DuckDB writes an interval in the main. */
function interval([months = 0, days = 0, nanoseconds = 0]: Float64Array): string {
  const part = (count: number, word: string) => (count ? `${count} ${word}${Math.abs(count) === 1 ? "" : "s"}` : "");
  const years = Math.trunc(months / 12);
  const time = nanoseconds ? clock(Math.abs(nanoseconds) / 1e6, 11) : "";
  return (
    [part(years, "year"), part(months % 12, "month"), part(days, "day"), nanoseconds < 0 ? `-${time}` : time]
      .filter(Boolean)
      .join(" ") || "00:00:00"
  );
}
