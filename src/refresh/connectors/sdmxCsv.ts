import { parseCsv } from "../parseCsv.ts";
import type { Raw } from "../raw.ts";
import { RefreshError } from "../refreshError.ts";

type Table = Pick<Raw, "columns" | "rows">;
type Row = readonly (string | null)[];

/**
 * SDMX-CSV 1.0 (first column DATAFLOW) or 2.0 (STRUCTURE, STRUCTURE_ID, ACTION), with codes or with "code: name" in its
 * cells, of which the codes are kept. A row without a value that carries attributes of a whole series, as the IMF sends
 * them, hands them to the rows of that series.
 */
export function sdmxCsv(bytes: Uint8Array): Table {
  const { columns: heads, rows } = parseCsv(bytes);
  const columns = heads.map((head) => head.replace(/\[.*\]$/, "").replace(/: .*$/, ""));
  const isLabelled = heads.map((head) => /^\w+: /.test(head));
  const value = columns.indexOf("OBS_VALUE");
  const time = columns.indexOf("TIME_PERIOD");
  if (value < 0 || time < 0)
    throw new RefreshError(
      `answered with the columns ${heads.slice(0, 8).join(", ")}, which is no SDMX-CSV since OBS_VALUE or TIME_PERIOD is missing: check the address, and the format that it asks for`,
    );
  const coded = rows.map((row) => row.map((cell, i) => (isLabelled[i] ? (cell?.replace(/: .*$/s, "") ?? null) : cell)));
  const isData = (row: Row) => row[time] !== null && row[time] !== undefined;
  const groups = coded.filter((row) => !isData(row));
  const data = coded.filter(isData);
  return { columns, rows: groups.length > 0 ? spread(data, groups, Math.min(value, time)) : data };
}

/** Rows with the attributes of the groups they are in: those whose dimensions, before place `end`, are theirs or open. */
function spread(rows: readonly Row[], groups: readonly Row[], end: number): Row[] {
  const keyOf = (row: Row) => row.slice(0, end).join("\u0000");
  const whole = Map.groupBy(groups, keyOf);
  const open = groups.filter((group) => group.slice(0, end).includes(null));
  return rows.map((row) => {
    const own = [...(whole.get(keyOf(row)) ?? []), ...open.filter((group) => fits(row, group, end))];
    if (own.length === 0) return row;
    return row.map((cell, i) => cell ?? own.find((group) => group[i] !== null)?.[i] ?? null);
  });
}

function fits(row: Row, group: Row, end: number): boolean {
  return group.slice(0, end).every((cell, i) => cell === null || cell === row[i]);
}
