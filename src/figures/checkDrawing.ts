import { type ChartSpec, type Mark, statuses } from "../charts/schema.ts";
import type { Path } from "../content/readYaml.ts";
import { type Checked, tell } from "./checked.ts";
import type { Row } from "./figure.ts";
import { queryColumn } from "./tableOf.ts";

/** Values in the data that have no name where the others have one, and statuses that nothing says how to draw. */
export function checkNames(checked: Checked): void {
  const { figure, rows, types } = checked;
  const seen = (column: string) =>
    [...new Set(rows.map((row) => row[column]).filter((value) => value !== null))].map(String);
  for (const [name, words] of Object.entries(figure.columns)) {
    const column = queryColumn(name, words, "en");
    // A column that only draws may name some of its values, as those that have a status.
    if (!words.values || words.table === false || types[column] === undefined) continue;
    const names = Object.keys(words.values);
    const unnamed = seen(column).filter((value) => !names.includes(value));
    if (unnamed.length > 0)
      tell(
        checked,
        ["columns", name, "values"],
        `the data has ${unnamed.map((value) => `"${value}"`).join(", ")}, which has no name`,
        `Name it in both languages; named ${names.length === 1 ? "is" : "are"} ${names.join(", ")}`,
      );
  }
  const uses = [
    [["status"], figure.spec?.status] as const,
    ...(figure.spec?.plot ?? []).map(({ status }, i) => [["plot", i, "status"], status] as const),
  ];
  for (const [path, column] of uses) {
    if (column === undefined || types[column] === undefined) continue;
    const named = figure.columns[column]?.values ?? {};
    const isStatus = (value: string) => (statuses as readonly string[]).includes(value);
    // Where some values are given a status, the others are actual.
    const hasSome = Object.values(named).some(({ status }) => status);
    const unknown = seen(column).filter((value) => !hasSome && !isStatus(value));
    if (unknown.length > 0)
      tell(
        checked,
        path,
        `the column "${column}" says ${unknown.map((value) => `"${value}"`).join(", ")}`,
        `Expected ${statuses.join(", ")}; or say under columns.${column}.values which of them it counts as`,
      );
  }
}

/** Whether a row is among those that a condition asks for. */
function holds(row: Row, where: Mark["where"]): boolean {
  return Object.entries(where ?? {}).every(([name, asked]) => {
    const isNot = typeof asked === "object" && asked !== null && !Array.isArray(asked);
    const list: readonly unknown[] = [isNot ? asked.not : asked].flat();
    return list.includes(row[name] ?? null) !== isNot;
  });
}

/** What the rows of a mark cannot be drawn as. */
export function checkMark(checked: Checked, mark: Mark, i: number): void {
  const { figure, rows, types } = checked;
  // A condition on a column that is not there has been told already.
  if (Object.keys(mark.where ?? {}).some((name) => types[name] === undefined)) return;
  const shown = rows.filter((row) => holds(row, mark.where));
  const spec = figure.spec as ChartSpec;
  const at: Path = ["plot", i];
  if (shown.length === 0 && checked.otherRows.some((row) => holds(row, mark.where))) return;
  if (shown.length === 0) {
    tell(checked, mark.where ? [...at, "where"] : at, "no row is drawn by this mark", "Change its condition");
    return;
  }
  const values = (name: string) => shown.map((row) => row[name]);
  for (const axis of ["x", "y"] as const) {
    if (spec[axis]?.type !== "log") continue;
    const channels = [mark[axis], mark[`${axis}1`], mark[`${axis}2`], ...(axis === "y" ? (mark.band ?? []) : [])];
    for (const name of new Set(channels)) {
      if (typeof name !== "string" || types[name] === undefined) continue;
      const below = values(name).filter((value) => typeof value === "number" && value <= 0);
      if (below.length > 0)
        tell(
          checked,
          [axis, "type"],
          `a log scale has no place for ${below[0]}, which "${name}" has ${below.length === 1 ? "once" : `${below.length} times`}`,
          "Use linear or symlog, or leave those rows out with where",
        );
    }
  }
  if (mark.mark === "line" && !mark.select) checkLine(checked, mark, shown, at);
  const measured = mark.mark === "barX" ? mark.x : mark.mark === "barY" ? mark.y : undefined;
  if (typeof measured === "string" && types[measured] !== undefined) {
    const empty = values(measured).filter((value) => value === null).length;
    if (empty > 0)
      tell(
        checked,
        [...at, mark.mark === "barX" ? "x" : "y"],
        `"${measured}" has no value in ${empty} of ${shown.length} rows`,
        `Leave them out: where: { ${measured}: { not: null } }`,
      );
  }
}

function checkLine(checked: Checked, mark: Mark, rows: readonly Row[], at: Path): void {
  const { x, y } = mark;
  if (typeof x !== "string" || typeof y !== "string") return;
  const by = [
    mark.z ?? (typeof mark.stroke === "string" ? mark.stroke : typeof mark.fill === "string" ? mark.fill : undefined),
    mark.fy,
  ].filter((name) => name !== undefined);
  const drawn = rows.filter((row) => row[x] !== null && row[y] !== null);
  const series = Map.groupBy(drawn, (row) => by.map((name) => String(row[name])).join(", "));
  const single = [...series].filter(([, points]) => points.length === 1).map(([name]) => name);
  if (single.length === 0) return;
  const which = by.length > 0 ? `the series ${single.map((name) => `"${name}"`).join(", ")} has` : "the series has";
  tell(
    checked,
    [...at, "mark"],
    `${which} one point, which no line can draw`,
    "Draw it as a dot, or leave it out with where",
  );
}
