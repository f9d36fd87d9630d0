import { sourceColumn } from "../charts/columnText.ts";
import { matches, seriesColumn } from "../charts/marksRows.ts";
import { type Mark, statuses } from "../charts/schema.ts";
import type { Checked } from "./checked.ts";
import type { Row } from "./figure.ts";
import type { Report } from "./report.ts";

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");

/** Values in the data that have no name where the others have one, and statuses that nothing says how to draw. */
export function checkNames({ figure, rows, types, at }: Checked): void {
  const { columns, spec } = figure;
  const seen = (column: string) => [...new Set(rows.flatMap((row) => row[column] ?? []))].map(String);
  for (const [name, { values, table }] of Object.entries(columns)) {
    const column = sourceColumn(name, columns, "en");
    // A column that only draws may name some of its values, as those that have a status.
    if (!values || table === false || types[column] === undefined) continue;
    const names = Object.keys(values);
    const unnamed = seen(column).filter((value) => !names.includes(value));
    if (unnamed.length === 0) continue;
    const remedy = `Name it in both languages; named ${names.length === 1 ? "is" : "are"} ${names.join(", ")}`;
    at("columns", name, "values")([], `the data has ${quoted(unnamed)}, which has no name`, remedy);
  }
  const marks = (spec?.plot ?? []).map(({ status }, i) => [["plot", i, "status"], status] as const);
  for (const [path, column] of [[["status"], spec?.status] as const, ...marks]) {
    if (column === undefined || types[column] === undefined) continue;
    // Where some values are given a status, the others are actual.
    if (Object.values(columns[column]?.values ?? {}).some(({ status }) => status)) continue;
    const unknown = seen(column).filter((value) => !(statuses as readonly string[]).includes(value));
    if (unknown.length === 0) continue;
    const remedy = `Expected ${statuses.join(", ")}; or say under columns.${column}.values which of them it counts as`;
    at(...path)([], `the column "${column}" says ${quoted(unknown)}`, remedy);
  }
}

/** What the rows of a mark cannot be drawn as. */
export function checkMark({ figure, rows, otherRows, types, at }: Checked, mark: Mark, i: number): void {
  // A condition on a column that is not there is a mistake of its own.
  if (Object.keys(mark.where ?? {}).some((name) => types[name] === undefined)) return;
  const shown = rows.filter((row) => matches(row, mark.where));
  if (shown.length === 0) {
    if (!otherRows.some((row) => matches(row, mark.where)))
      at("plot", i, ...(mark.where ? ["where"] : []))([], "no row is drawn by this mark", "Change its condition");
    return;
  }
  for (const axis of ["x", "y"] as const) {
    if (figure.spec?.[axis]?.type !== "log") continue;
    const band = axis === "y" ? (mark.band ?? []) : [];
    for (const name of new Set([mark[axis], mark[`${axis}1`], mark[`${axis}2`], ...band])) {
      if (typeof name !== "string" || types[name] === undefined) continue;
      const below = shown.map((row) => row[name]).filter((value) => typeof value === "number" && value <= 0);
      if (below.length === 0) continue;
      const times = below.length === 1 ? "once" : `${below.length} times`;
      const message = `a log scale has no place for ${below[0]}, which "${name}" has ${times}`;
      at(axis, "type")([], message, "Use linear or symlog, or leave those rows out with where");
    }
  }
  if (mark.mark === "line" && !mark.select) checkLine(mark, shown, at("plot", i, "mark"));
  if (mark.mark !== "barX" && mark.mark !== "barY") return;
  const axis = mark.mark === "barX" ? "x" : "y";
  const measured = mark[axis];
  if (typeof measured !== "string" || types[measured] === undefined) return;
  const empty = shown.filter((row) => row[measured] === null).length;
  if (empty === 0) return;
  const message = `"${measured}" has no value in ${empty} of ${shown.length} rows`;
  at("plot", i, axis)([], message, `Leave them out: where: { ${measured}: { not: null } }`);
}

function checkLine(mark: Mark, rows: readonly Row[], report: Report): void {
  const { x, y, fy } = mark;
  if (typeof x !== "string" || typeof y !== "string") return;
  const by = [seriesColumn(mark), fy].filter((name) => name !== undefined);
  const drawn = rows.filter((row) => row[x] !== null && row[y] !== null);
  const series = Map.groupBy(drawn, (row) => by.map((name) => String(row[name])).join(", "));
  const single = [...series].filter(([, points]) => points.length === 1).map(([name]) => name);
  if (single.length === 0) return;
  const which = by.length > 0 ? `the series ${quoted(single)} has` : "the series has";
  report([], `${which} one point, which no line can draw`, "Draw it as a dot, or leave it out with where");
}
