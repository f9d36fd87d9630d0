import { parseCsv } from "../parseCsv.ts";
import { parseJson } from "../parseJson.ts";
import type { Connector, Raw } from "../raw.ts";
import { RefreshError } from "../refreshError.ts";

interface Metadata {
  readonly columns?: Readonly<
    Record<
      string,
      {
        readonly titleLong?: string;
        readonly titleShort?: string;
        readonly shortName?: string;
        readonly unit?: string;
        readonly lastUpdated?: string;
      }
    >
  >;
}

/**
 * A chart of Our World in Data as CSV, with the metadata that stand beside it
 * (https://docs.owid.io/projects/etl/api/chart-api/): entity, code and a year or day, then a column for each indicator.
 */
export const owid: Connector = async ({ url }, ask) => {
  const { columns: heads, rows } = parseCsv((await ask(url, "text/csv")).bytes);
  const address = new URL(url);
  address.pathname = address.pathname.replace(/\.csv$/, ".metadata.json");
  const metadata = parseJson((await ask(address.href, "application/json")).bytes) as Metadata;
  // The first three are written with capitals in some answers.
  const columns = heads.map((name, i) => (i < 3 ? name.toLowerCase() : name));
  if (columns[0] !== "entity" || columns[1] !== "code" || !/^(?:year|day|date)$/.test(columns[2] ?? ""))
    throw new RefreshError(
      `answered with the columns ${heads.join(", ")} where entity, code and year come first: compare them with its documentation of the Chart API, and correct the connector owid`,
    );
  return { columns, rows, ...describe(columns.slice(3), metadata) };
};

/** What the metadata call each indicator, its unit, and when it was last changed. */
function describe(names: readonly string[], { columns = {} }: Metadata): Pick<Raw, "labels" | "updated"> {
  const described = Object.entries(columns);
  const days: string[] = [];
  const labels = names.flatMap((name) => {
    const [title, found] = described.find(([key, { shortName }]) => key === name || shortName === name) ?? [];
    // Annotations and the map's regions have none.
    if (!found) return [];
    if (found.lastUpdated) days.push(found.lastUpdated.slice(0, 10));
    const called = found.titleLong ?? found.titleShort ?? title ?? "";
    return [[name, found.unit ? `${called} (${found.unit})` : called] as const];
  });
  if (labels.length === 0)
    throw new RefreshError(
      `describes none of the columns ${names.join(", ")} in its metadata: compare them with its documentation of the Chart API, and correct the address in the refresh block`,
    );
  const updated = days.sort().at(-1);
  return { labels: Object.fromEntries(labels), ...(updated && { updated }) };
}
