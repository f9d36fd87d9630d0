import type { SchemaElement } from "hyparquet";
import { dayText, timestampText, timeText } from "./momentText.ts";

/** How the values of a Parquet column are written as text, and the DuckDB type that reads the text back. */
export interface LeafType {
  readonly type: string;
  readonly text: (value: unknown) => string;
}

const most64 = 2n ** 63n - 1n;

function whole(value: unknown): bigint {
  if (typeof value === "bigint") return value;
  if (typeof value === "number") return BigInt(value);
  let read = 0n;
  const bytes = value as Uint8Array;
  for (const byte of bytes) read = read * 256n + BigInt(byte);
  return BigInt.asIntN(bytes.length * 8, read);
}

function decimalText(value: bigint, scale: number): string {
  if (scale === 0) return String(value);
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, "0");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** DuckDB keeps infinity at the ends of what a moment can be. */
function unbounded(value: bigint, most: bigint, text: (value: bigint) => string): string {
  return value === most ? "infinity" : value === -most ? "-infinity" : text(value);
}

function blobText(value: unknown): string {
  let text = "";
  for (const byte of value as Uint8Array) text += `\\x${byte.toString(16).padStart(2, "0")}`;
  return text;
}

function uuidText(value: unknown): string {
  const hex = Array.from(value as Uint8Array, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function intervalText(value: unknown): string {
  const bytes = value as Uint8Array;
  const view = new DataView(bytes.buffer, bytes.byteOffset, 12);
  const [months, days, milliseconds] = [0, 4, 8].map((at) => view.getUint32(at, true));
  return `${months} months ${days} days ${milliseconds} milliseconds`;
}

function halfText(value: unknown): string {
  const bytes = value as Uint8Array;
  return String(new DataView(bytes.buffer, bytes.byteOffset, 2).getFloat16(0, true));
}

const integers: Readonly<Record<string, string>> = {
  INT_8: "TINYINT",
  INT_16: "SMALLINT",
  INT_32: "INTEGER",
  INT_64: "BIGINT",
  UINT_8: "UTINYINT",
  UINT_16: "USMALLINT",
  UINT_32: "UINTEGER",
  UINT_64: "UBIGINT",
};

const perSecond = { MILLIS: 1000n, MICROS: 1_000_000n, NANOS: 1_000_000_000n };

function integer(bits: number, isSigned: boolean): LeafType {
  const type = integers[`${isSigned ? "" : "U"}INT_${bits}`] as string;
  const held = bits === 64 ? 64 : 32;
  return { type, text: (value) => String(isSigned ? value : BigInt.asUintN(held, whole(value))) };
}

function timestamp(unit: keyof typeof perSecond, isZoned: boolean): LeafType {
  const parts = perSecond[unit];
  return {
    type: isZoned ? "TIMESTAMP WITH TIME ZONE" : unit === "NANOS" ? "TIMESTAMP_NS" : "TIMESTAMP",
    text: (value) =>
      unbounded(whole(value), most64, (each) => {
        const given = isZoned && unit === "NANOS" ? each / 1000n : each;
        const text = timestampText(given, isZoned && unit === "NANOS" ? perSecond.MICROS : parts);
        return isZoned ? text.replace(/( \(BC\))?$/, "+00$1") : text;
      }),
  };
}

function time(unit: keyof typeof perSecond, isZoned: boolean): LeafType {
  const text = (value: unknown) => {
    const given = whole(value);
    return unit === "NANOS" ? timeText(given / 1000n, perSecond.MICROS) : timeText(given, perSecond[unit]);
  };
  return isZoned ? { type: "TIME WITH TIME ZONE", text: (value) => `${text(value)}+00` } : { type: "TIME", text };
}

function decimal(precision: number, scale: number): LeafType {
  const type = precision <= 38 ? `DECIMAL(${precision},${scale})` : "VARCHAR";
  return { type, text: (value) => decimalText(whole(value), scale) };
}

/** The type of a Parquet leaf as DuckDB's own reader gives it. Values are those stored, before any conversion. */
export function leafType(element: SchemaElement): LeafType {
  const { type, converted_type: converted, logical_type: logical } = element;
  switch (logical?.type) {
    case "DECIMAL":
      return decimal(logical.precision, logical.scale);
    case "TIMESTAMP":
      return timestamp(logical.unit, logical.isAdjustedToUTC);
    case "TIME":
      return time(logical.unit, logical.isAdjustedToUTC);
    case "INTEGER":
      return integer(logical.bitWidth, logical.isSigned);
    case "UUID":
      return { type: "UUID", text: uuidText };
    case "FLOAT16":
      return { type: "FLOAT", text: halfText };
  }
  if (converted === "DECIMAL") return decimal(element.precision ?? 18, element.scale ?? 0);
  if (converted === "DATE" || logical?.type === "DATE")
    return { type: "DATE", text: (value) => unbounded(whole(value), 2n ** 31n - 1n, dayText) };
  if (converted === "TIMESTAMP_MILLIS") return timestamp("MILLIS", false);
  if (converted === "TIMESTAMP_MICROS") return timestamp("MICROS", false);
  if (converted === "TIME_MILLIS") return time("MILLIS", false);
  if (converted === "TIME_MICROS") return time("MICROS", false);
  if (converted === "INTERVAL") return { type: "INTERVAL", text: intervalText };
  if (converted && integers[converted]) return integer(Number(converted.split("_")[1]), !converted.startsWith("U"));
  if (isText(element)) return { type: "VARCHAR", text: String };
  switch (type) {
    case "BOOLEAN":
      return { type: "BOOLEAN", text: String };
    case "INT32":
      return { type: "INTEGER", text: String };
    case "INT64":
      return { type: "BIGINT", text: String };
    case "INT96":
      return { type: "TIMESTAMP", text: (value) => timestampText(whole(value) / 1000n, perSecond.MICROS) };
    case "FLOAT":
      return { type: "FLOAT", text: floatText };
    case "DOUBLE":
      return { type: "DOUBLE", text: (value) => (Object.is(value, -0) ? "-0.0" : String(value)) };
    default:
      return { type: "BLOB", text: blobText };
  }
}

/** The shortest text that comes back as the same number of 32 bits. */
function floatText(value: unknown): string {
  const number = value as number;
  if (Object.is(number, -0)) return "-0.0";
  if (!Number.isFinite(number)) return String(number);
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(number.toPrecision(digits));
    if (Math.fround(short) === number) return String(short);
  }
  return String(number);
}

export function isText({ converted_type, logical_type }: SchemaElement): boolean {
  return (
    ["UTF8", "ENUM", "JSON"].includes(converted_type ?? "") ||
    ["STRING", "ENUM", "JSON"].includes(logical_type?.type ?? "")
  );
}
