import { parseCsv } from "../parseCsv.ts";
import { type Connector, columnOf } from "../raw.ts";
import { RefreshError } from "../refreshError.ts";

/**
 * FRED's CSV of one or several series of one frequency (https://fred.stlouisfed.org/graph/fredgraph.csv?id=…): a day and
 * a column for each series. A value that FRED does not have is "." or empty, and null in raw.
 */
export const fred: Connector = async ({ url }, ask) => {
  const { columns, rows } = parseCsv((await ask(url, "text/csv")).bytes);
  const [date = "", ...series] = columns;
  const asked = new URL(url).searchParams.get("id")?.split(",").filter(Boolean) ?? [];
  const told = (names: readonly string[]) => names.join(", ");
  if (!/^(?:observation_)?date$/i.test(date) || told([...series].sort()) !== told([...asked].sort()))
    throw new RefreshError(
      `answered with the columns ${told(columns)} where a day and ${told(asked)} were asked for: look up whether a series was renamed or ended, and correct the address in the refresh block`,
    );
  // FRED calls the first column DATE in older answers.
  const raw = { columns: ["observation_date", ...series], rows: rows.map((row) => row.map(cellText)), labels: {} };
  for (const name of series) refuseText(name, columnOf(raw, name));
  return raw;
};

function cellText(cell: string | null): string | null {
  return cell === "." ? null : cell;
}

function refuseText(name: string, values: readonly (string | null)[]): void {
  const odd = values.find((value) => value !== null && !Number.isFinite(Number(value)));
  if (odd !== undefined)
    throw new RefreshError(
      `answered with "${odd}" among the figures of ${name}: look at the address in a browser, and try again later`,
    );
}
