import { parseJson } from "../parseJson.ts";
import { type Connector, columnOf, type Raw } from "../raw.ts";
import { RefreshError } from "../refreshError.ts";
import { sdmxCsv } from "./sdmxCsv.ts";
import { sdmxJson } from "./sdmxJson.ts";

/** Attributes that say in what a figure is counted. */
const unitNames = ["UNIT", "UNIT_MEASURE", "UNIT_MULT", "SCALE", "CURRENCY", "BASE_PER", "BASE_YEAR"];
/** Dimensions that say what is counted. */
const indicatorNames = ["INDICATOR", "MEASURE", "SUBJECT", "SERIES", "ITEM"];

/**
 * Any publisher that answers data queries of SDMX 2.1 or 3.0 (IMF, OECD, ECB, Eurostat, BIS, UN), in SDMX-CSV 1.0 or 2.0
 * (https://github.com/sdmx-twg/sdmx-csv) or SDMX-JSON 1.0 or 2.0 (https://github.com/sdmx-twg/sdmx-json): raw has a row
 * for each observation and a column for each dimension and attribute, OBS_VALUE among them. The address asks for JSON
 * with `format=jsondata` or the like, else CSV is asked for.
 */
export const sdmx: Connector = async ({ url }, ask) => {
  const asksJson = /json/i.test(new URL(url).searchParams.get("format") ?? "");
  const { bytes } = await ask(
    url,
    asksJson
      ? "application/vnd.sdmx.data+json, application/json;q=0.9"
      : "application/vnd.sdmx.data+csv, text/csv;q=0.9",
  );
  const first = String.fromCharCode(...bytes.subarray(0, 200))
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart();
  if (first.startsWith("<"))
    throw new RefreshError(
      "answered in SDMX-ML, which is not read: ask for CSV or JSON in the address, with the parameter its documentation names",
    );
  const table = withoutNaN(first.startsWith("{") ? sdmxJson(parseJson(bytes)) : sdmxCsv(bytes));
  const values = columnOf(table, "OBS_VALUE");
  if (values.length === 0 || values.every((value) => value === null))
    throw new RefreshError("answered with no observation: check the dataflow, the key and the years in the address");
  const odd = values.find((value) => value !== null && !Number.isFinite(Number(value)));
  if (odd !== undefined)
    throw new RefreshError(
      `answered with "${odd}" as an observation: look at the address in a browser, and try again later`,
    );
  const updated = lastDay(table);
  return { ...table, labels: unitLabels(table), ...(updated && { updated }) };
};

/** The last day on which the publisher says that its figures appeared, where it says so in an attribute. */
function lastDay(table: Pick<Raw, "columns" | "rows">): string | undefined {
  const days = new Set(
    columnOf(table, "PUBLICATION_DATE").flatMap((text) => /^\d{4}-\d\d-\d\d/.exec(text ?? "") ?? []),
  );
  return [...days].sort().at(-1);
}

/** SDMX writes NaN for a value that is missing, too. */
function withoutNaN({ columns, rows }: Pick<Raw, "columns" | "rows">): Pick<Raw, "columns" | "rows"> {
  const at = columns.indexOf("OBS_VALUE");
  return { columns, rows: rows.map((row) => (row[at] === "NaN" ? row.with(at, null) : row)) };
}

/** The units of each indicator, where the answer has either. */
function unitLabels(table: Pick<Raw, "columns" | "rows">): Raw["labels"] {
  const indicatorName = indicatorNames.find((name) => table.columns.includes(name));
  const indicators = indicatorName ? columnOf(table, indicatorName) : [];
  const labels: Record<string, Set<string>> = {};
  for (const name of unitNames) {
    for (const [i, unit] of columnOf(table, name).entries()) {
      if (unit === null) continue;
      const code = `${name}${indicators[i] ? ` of ${indicators[i]}` : ""}`;
      labels[code] ??= new Set();
      labels[code].add(unit);
    }
  }
  return Object.fromEntries(Object.entries(labels).map(([code, units]) => [code, [...units].sort().join(", ")]));
}
