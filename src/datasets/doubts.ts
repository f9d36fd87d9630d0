import { median } from "d3-array";
import type { Diagnostic } from "../content/diagnostic.ts";
import type { Descriptor, Field } from "./descriptor.ts";
import { isTimeField } from "./isTimeField.ts";
import { type Cell, readCells } from "./readCells.ts";

/**
 * Cells of a table that hold what their column allows and still look like a slip: a number far from those before and
 * after it in its own series, the one negative of a column, a time far behind all others, digits and signs that nobody
 * writes on purpose. Each is a warning with its place; `file` is how to name the table. Cells that cannot be read at all
 * are left to checkDataset.
 */
export function doubts({ resources }: Pick<Descriptor, "resources">, bytes: Uint8Array, file: string): Diagnostic[] {
  const { fields, primaryKey } = resources[0].schema;
  const [header = [], ...body] = readCells(new TextDecoder().decode(bytes)).rows;
  const rows = body.filter((row) => row.length === header.length);
  const at = (name: string) => header.findIndex(({ text }) => text === name);
  const found: Diagnostic[] = [];
  const tell: Tell = ({ line, column, text }, reason) =>
    found.push({ file, line, column, message: `${JSON.stringify(text)} ${reason}`, remedy, severity: "warning" });
  const time = fields.find((field) => primaryKey.includes(field.name) && isTimeField(field));
  const subject = primaryKey.filter((name) => name !== time?.name).map(at);
  for (const field of fields) {
    const place = at(field.name);
    const cells = rows.flatMap((row) => row[place] ?? []);
    if (place < 0) continue;
    oddSigns(cells, field, tell);
    if (field === time) farTimes(cells, tell);
    if (!isNumber(field) || primaryKey.includes(field.name)) continue;
    oddYears(cells, tell);
    if (/share/.test(field.name)) oddShares(cells, tell);
    // Growth leaps where levels do not.
    if (!time || /growth|change/.test(field.name)) continue;
    const series = Map.groupBy(rows, (row) => subject.map((each) => row[each]?.text).join("\n"));
    for (const own of series.values()) farFromNeighbours(pointsOf(own, at(time.name), place), tell);
  }
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

type Tell = (cell: Cell, reason: string) => void;

const remedy = "Look at the source; if it says so, leave it";
const isNumber = ({ type }: Pick<Field, "type">) => type === "number" || type === "integer";

/** Signs that no eye sees: of width nothing, of direction, a soft hyphen, a space that does not break. */
const invisible = /[\u00a0\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u;

function oddSigns(cells: readonly Cell[], field: Field, tell: Tell): void {
  for (const cell of cells) {
    const sign = invisible.exec(cell.text)?.[0];
    if (sign) tell(cell, `holds a sign that cannot be seen, U+${codeOf(sign)}`);
    else if (cell.text !== cell.text.trim()) tell(cell, "begins or ends with a space");
    else if (isNumber(field) && /^[-+]?0\d|^\+/.test(cell.text)) tell(cell, "is not how a number is written");
  }
}

const codeOf = (sign: string) => (sign.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0");

/** The time of a cell in years: of 2024-07, 2024.5. */
function yearsOf({ text }: Cell): number {
  const [year = Number.NaN, month = 1, day = 1] = text.split("-").map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

/** A last time that stands further from the one before it than twenty of the steps that the table takes, and five years. */
function farTimes(cells: readonly Cell[], tell: Tell): void {
  const known = new Map(cells.map((cell) => [yearsOf(cell), cell]));
  const times = [...known.keys()].filter(Number.isFinite).sort((a, b) => a - b);
  const steps = times.slice(1).map((time, i) => time - (times[i] as number));
  const [before, last] = times.slice(-2);
  if (last === undefined || before === undefined || steps.length < 4) return;
  if (last - before > Math.max(5, 20 * (median(steps) ?? 0)))
    tell(
      known.get(last) as Cell,
      `is ${Math.round(last - before)} years after the time before it, ${known.get(before)?.text}`,
    );
}

const isYear = ({ text }: Cell) => Number(text) >= 1000 && Number(text) < 2500;

/** What is no year, in a column of years. */
function oddYears(cells: readonly Cell[], tell: Tell): void {
  const filled = cells.filter(({ text }) => text !== "");
  const odd = filled.filter((cell) => !isYear(cell));
  if (odd.length > 1 || filled.length < 3 || !filled.every((cell) => odd.includes(cell) || /^\d{4}$/.test(cell.text)))
    return;
  for (const cell of odd) tell(cell, "is no year, and all others of its column are");
}

/** More than a hundred percent, where no other share comes to more. */
function oddShares(cells: readonly Cell[], tell: Tell): void {
  const odd = cells.filter(({ text }) => Number(text) > 100);
  if (odd.length === 1 && cells.length > 3)
    tell(odd[0] as Cell, "is more than a hundred percent, and no other share is");
}

interface Point {
  readonly cell: Cell;
  readonly when: Cell;
  readonly value: number;
}

/** The numbers of one series, in time. */
function pointsOf(rows: readonly (readonly Cell[])[], time: number, place: number): Point[] {
  return rows
    .flatMap((row) => {
      const [cell, when] = [row[place], row[time]];
      return cell && when && cell.text !== "" ? [{ cell, when, value: Number(cell.text) }] : [];
    })
    .sort((a, b) => (a.when.text < b.when.text ? -1 : 1));
}

/** How many times a number has to stand off before it is doubtful; a slip of one place is ten. */
const leastFactor = 4;
/** How many of the steps that are usual in the series it has to stand off. */
const leastSteps = 6;
/** Below this usual step, in logarithms, a series is one of levels, which do not change their sign. */
const level = 0.25;
/** In a series of fewer than five numbers nothing is usual: the factor alone decides. */
const fewFactor = 8;

/**
 * Numbers that stand off the line between their neighbours in time by more than `leastFactor` times, and by more than
 * `leastSteps` times what is usual in their own series: the median distance of the others from theirs, in logarithms.
 * A number at an end is held to the one beside it, or to how the series went on there, whichever is nearer. A series with zeros, or of both signs, is one of changes and may
 * leap; one negative among levels, which would fit them without its sign, is told.
 */
function farFromNeighbours(points: readonly Point[], tell: Tell): void {
  const negative = points.filter(({ value }) => value < 0);
  if (points.length < 3 || negative.length > 1 || points.some(({ value }) => value === 0)) return;
  const logs = points.map(({ value }) => Math.log(Math.abs(value)));
  const offs = logs.map((log, i) => {
    const [before, after] = [logs[i - 1], logs[i + 1]];
    if (before !== undefined && after !== undefined) return log - (before + after) / 2;
    const [near = log, next = near] = before === undefined ? logs.slice(1, 3) : logs.slice(-3, -1).reverse();
    const [step, bend] = [log - near, log - (2 * near - next)];
    return Math.abs(bend) < Math.abs(step) ? bend : step;
  });
  const usual = median(offs.map(Math.abs)) ?? 0;
  const [minus] = negative;
  if (minus) {
    if (points.length >= 5 && usual < level)
      tell(minus.cell, "is below zero, and would fit its series without the sign");
    return;
  }
  const least = points.length < 5 ? Math.log(fewFactor) : Math.max(Math.log(leastFactor), leastSteps * usual);
  offs.forEach((off, i) => {
    // Beside a slip the right numbers stand off too, by half as much.
    const offBeside = [offs[i - 1], offs[i + 1]].map((each) => Math.abs(each ?? 0));
    if (Math.abs(off) < least || Math.max(...offBeside) > Math.abs(off)) return;
    const near = [points[i - 1], points[i + 1]].filter((each) => each !== undefined);
    const mean = near.reduce((sum, { value }) => sum + Math.log(value), 0) / near.length;
    const times = Math.exp(Math.abs((logs[i] as number) - mean));
    const factor = times < 9.95 ? times.toFixed(1) : times.toFixed(0);
    const beside = near.map(({ cell, when }) => `${cell.text} in ${when.text}`).join(", ");
    tell((points[i] as Point).cell, `is about ${factor} times ${off > 0 ? "more" : "less"} than beside it: ${beside}`);
  });
}
