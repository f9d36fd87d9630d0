import type { Answer } from "../database/wasm/answer.ts";
import type { ChartChoice } from "./explorerState.ts";

/** A row as a chart places it; a `y` that is NaN is a gap. */
export interface ChartPoint {
  readonly x: number | string | Date;
  readonly y: number;
  readonly colour: string;
  /** Its row in the answer. */
  readonly row: number;
}

/** Values of the upward column that are of one kind and not drawn: how many, and the first with its row, from 1. */
interface Undrawn {
  readonly count: number;
  readonly example: string;
  readonly row: number;
}

export interface ChartReading {
  /** In the order of the answer, gaps included. */
  readonly points: readonly ChartPoint[];
  readonly xKind: "number" | "time" | "text";
  /** Values of the upward column that are not null. */
  readonly values: number;
  readonly text?: Undrawn;
  /** Infinities and what is not a number. */
  readonly endless?: Undrawn;
  /** Rows without a place on the horizontal axis. */
  readonly placeless: number;
  /** Values that a JavaScript number holds only rounded. */
  readonly rounded: number;
}

const decimalText = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const endlessText = /^[+-]?(nan|inf|infinity)$/i;
const momentText = /^\d{4}-\d{2}(-\d{2}([ T]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?)?$/;

/** The moment that a text writes, in UTC: a year and month, a date or a timestamp. */
function momentOf(text: string): Date | undefined {
  if (!momentText.test(text)) return undefined;
  const whole = text.length === 7 ? `${text}-01` : text;
  const date = new Date(whole.length > 10 ? `${whole.replace(" ", "T")}Z` : whole);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function numberOf(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  if (decimalText.test(text)) return Number(text);
  return endlessText.test(text) ? Number.NaN : undefined;
}

/** Whether a number written as text has more digits than a JavaScript number keeps. */
function isRounded(value: unknown): boolean {
  if (typeof value !== "string" && typeof value !== "bigint") return false;
  const text = String(value).trim();
  if (/^[+-]?\d+$/.test(text)) return BigInt(text.replace("+", "")) !== BigInt(Number(text));
  const digits = text.replace(/e.*/i, "").replace(/[^\d]/g, "").replace(/^0+/, "");
  return digits.replace(/0+$/, "").length > 15;
}

/** What a chart draws of an answer, and what it does not; undefined where a column is not in the answer. */
export function chartPoints(
  answer: Answer,
  { x, y, colour }: ChartChoice,
  order: ArrayLike<number> = [],
): ChartReading | undefined {
  const named = (name: string | undefined) => answer.columns.find((column) => column.name === name);
  const [across, up, by] = [named(x), named(y), named(colour)];
  if (!across || !up) return undefined;
  const rows = Array.from({ length: answer.length }, (_, i) => order[i] ?? i);
  const places = rows.map((row) => across.at(row));
  const given = places.filter((place) => place !== null && place !== undefined);
  const isNumber = given.every(
    (place) => typeof place === "number" || (across.isNumber && numberOf(place) !== undefined),
  );
  const isTime = !isNumber && given.every((place) => momentOf(String(place)));
  const placeOf = (value: unknown): ChartPoint["x"] | undefined => {
    if (value === null || value === undefined) return undefined;
    if (!isNumber) return isTime ? momentOf(String(value)) : String(value);
    const number = numberOf(value) ?? Number.NaN;
    return Number.isFinite(number) ? number : undefined;
  };
  const points: ChartPoint[] = [];
  const undrawn: Partial<Record<"text" | "endless", Undrawn>> = {};
  let [values, placeless, rounded] = [0, 0, 0];
  rows.forEach((row, i) => {
    const value = up.at(row);
    const place = placeOf(places[i]);
    if (place === undefined) placeless++;
    const number = value === null || value === undefined ? undefined : numberOf(value);
    if (value !== null && value !== undefined) {
      values++;
      const kind = number === undefined ? "text" : Number.isFinite(number) ? undefined : "endless";
      const before = kind && undrawn[kind];
      if (kind)
        undrawn[kind] = before
          ? { ...before, count: before.count + 1 }
          : { count: 1, example: String(value), row: i + 1 };
      else if (place !== undefined && (isRounded(value) || (isNumber && isRounded(places[i])))) rounded++;
    }
    if (place === undefined) return;
    const y = number !== undefined && Number.isFinite(number) ? number : Number.NaN;
    points.push({ x: place, y, colour: by ? String(by.at(row) ?? "–") : "", row });
  });
  return { points, xKind: isNumber ? "number" : isTime ? "time" : "text", values, placeless, rounded, ...undrawn };
}
