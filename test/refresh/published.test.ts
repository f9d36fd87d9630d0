import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { contentOf } from "../../src/content/content.ts";
import { editionMonths } from "../../src/datasets/expected.ts";
import { bundledFiles } from "../../src/datasets/readDatasets.ts";
import { readRows } from "../../src/datasets/readRows.ts";
import type { Ask } from "../../src/refresh/ask.ts";
import { compareEditions, type Revision } from "../../src/refresh/compareEditions.ts";
import { connectors } from "../../src/refresh/connectors/connectors.ts";
import { cellsOf, editionOf } from "../../src/refresh/edition.ts";
import { tidy } from "../../src/refresh/tidy.ts";

type Row = Readonly<Record<string, string | number | boolean | null>>;

const files = bundledFiles();
const fileOf = (name: string) => {
  const file = files.find(({ descriptor }) => descriptor.name === name);
  if (!file) throw new Error(`There is no ${name}.`);
  return file;
};
const csvOf = (name: string) => contentOf().file(`data/${name}/${name}.csv`)?.bytes ?? new Uint8Array();
/** Of the tables of all economies a part is enough, with those whose codes differ from publisher to publisher. */
const isSampled = (iso3: unknown) => /^(?:[A-C]..|IND|PSE|XKX)$/.test(String(iso3));
const rowsOf = (name: string): readonly Row[] => readRows(csvOf(name), fileOf(name).descriptor);
const sampleOf = (name: string) => rowsOf(name).filter(({ iso3 }) => isSampled(iso3));
const sampled = ["world-bank-2026-07", "imf-weo-2026-04", "un-population-2024"];
const lines = (...rows: readonly string[]) => `${rows.join("\n")}\n`;

/** A page of the Indicators API with observations of several indicators (worldBank.test.ts names the documents). */
function indicators(
  rows: readonly { iso3: string; name?: string; year: unknown; values: Readonly<Record<string, unknown>> }[],
): string {
  const observations = rows.flatMap(({ iso3, name = iso3, year, values }) =>
    Object.entries(values).map(([id, value]) => ({
      indicator: { id, value: id },
      country: { id: iso3.slice(0, 2), value: name },
      countryiso3code: iso3,
      date: String(year),
      value,
      unit: "",
      obs_status: "",
      decimal: 0,
    })),
  );
  const region = { ...observations[0], countryiso3code: "AFE" };
  const isWhole = rows.length > 600;
  const all = isWhole ? [...observations, region] : observations;
  return JSON.stringify([{ page: 1, pages: 1, per_page: 20000, total: all.length, lastupdated: "2026-07-13" }, all]);
}

/** What each publisher would have sent for the edition that is here, by the name of its dataset and the end of the path. */
const answers: Readonly<Record<string, () => string | Readonly<Record<string, string>>>> = {
  "world-bank-gdp": () =>
    indicators(
      rowsOf("world-bank-gdp").map(({ iso3, country, year, gdp_usd }) => ({
        iso3: String(iso3),
        name: String(country),
        year,
        values: { "NY.GDP.MKTP.CD": gdp_usd },
      })),
    ),
  "world-bank-population": () =>
    indicators(
      rowsOf("world-bank-population").map(({ iso3, country, year, population }) => ({
        iso3: String(iso3),
        name: String(country),
        year,
        values: { "SP.POP.TOTL": population },
      })),
    ),
  "world-bank-2026-07": () => indicators(worldBank()),
  "imf-weo-2026-04": () =>
    lines(
      "STRUCTURE[;],STRUCTURE_ID,ACTION,COUNTRY,INDICATOR,FREQUENCY,TIME_PERIOD,OBS_VALUE,LATEST_ACTUAL_ANNUAL_DATA,SCALE,UNIT,PUBLICATION_DATE",
      ...sampleOf("imf-weo-2026-04").flatMap(({ iso3, year, gdp_usd_bn, gdp_ppp_bn, real_growth }) => {
        const country = iso3 === "XKX" ? "KOS" : iso3 === "PSE" ? "WBG" : iso3;
        const last = iso3 === "IND" ? "FY2025/26" : "2025";
        const row = (indicator: string, value: unknown, scale: number, unit: string) =>
          value === null
            ? []
            : [
                `dataflow,IMF.RES:WEO(9.0.0),R,${country},${indicator},A,${year},${value},${last},${scale},${unit},2026-04-14T13:00:00Z`,
              ];
        return [
          ...row("NGDPD", gdp_usd_bn === null ? null : Number(gdp_usd_bn) * 1e9, 9, "USD"),
          ...row("PPPGDP", gdp_ppp_bn === null ? null : Number(gdp_ppp_bn) * 1e9, 9, "PPP"),
          ...row("NGDP_RPCH", real_growth, 0, "PT"),
        ];
      }),
      "dataflow,IMF.RES:WEO(9.0.0),R,G001,NGDP_RPCH,A,2025,3.2,,0,PT,2026-04-14T13:00:00Z",
    ),
  "imf-weo-deflators-population-2026-04": () =>
    lines(
      "STRUCTURE[;],STRUCTURE_ID,ACTION,COUNTRY,INDICATOR,FREQUENCY,TIME_PERIOD,OBS_VALUE,LATEST_ACTUAL_ANNUAL_DATA,SCALE,UNIT,PUBLICATION_DATE",
      ...rowsOf("imf-weo-deflators-population-2026-04").flatMap(({ iso3, year, deflator, population_million }) => [
        `dataflow,IMF.RES:WEO(9.0.0),R,${iso3},NGDP_D,A,${year},${deflator},2025,0,IX,2026-04-14T13:00:00Z`,
        `dataflow,IMF.RES:WEO(9.0.0),R,${iso3},LP,A,${year},${Number(population_million) * 1e6},2025,6,PE,2026-04-14T13:00:00Z`,
      ]),
      "dataflow,IMF.RES:WEO(9.0.0),R,USA,NGDP_D,A,1994,70.4,2025,0,IX,2026-04-14T13:00:00Z",
    ),
  "fed-exchange-rates": () => {
    const series = { AEXCHUS: "CNY", AEXINUS: "INR", AEXJPUS: "JPY", AEXKOUS: "KRW" };
    const rows = rowsOf("fed-exchange-rates");
    const years = [...new Set(rows.map(({ year }) => Number(year)))].sort();
    const rate = (currency: string, year: number) =>
      rows.find((row) => row.currency === currency && row.year === year)?.units_per_usd ?? ".";
    return lines(
      `observation_date,${Object.keys(series).join(",")}`,
      ...years.map((year) => `${year}-01-01,${Object.values(series).map((each) => rate(each, year))}`),
    );
  },
  "census-us-ecommerce": () =>
    lines(
      "observation_date,ECOMPCTSA",
      ...rowsOf("census-us-ecommerce").map((row) => `${row.quarter_start},${row.share_pct}`),
      "2026-07-01,.",
    ),
  "census-us-ecommerce-sales": () =>
    lines(
      "observation_date,ECOMSA",
      ...rowsOf("census-us-ecommerce-sales").map((row) => `${row.quarter_start},${row.sales_million_usd}`),
      "2025-01-01,.",
    ),
  "census-us-retail-monthly": () => retail(),
  "census-us-retail-annual": () => retail(),
  "un-population-2024": () => {
    const [estimates, medium] = [
      "population__sex_all__age_all__variant_estimates",
      "population__sex_all__age_all__variant_medium__projected",
    ];
    return {
      ".csv": lines(
        `entity,code,year,${estimates},${medium}`,
        ...sampleOf("un-population-2024").map(({ iso3, year, population, status }) =>
          status === "estimate" ? `${iso3},${iso3},${year},${population},` : `${iso3},${iso3},${year},,${population}`,
        ),
        "Africa,,2020,1360677231,",
        "China,CHN,1950,543979233,",
      ),
      ".metadata.json": JSON.stringify({
        columns: { a: { shortName: estimates, unit: "people" }, b: { shortName: medium, unit: "people" } },
      }),
    };
  },
};

function retail(): string {
  const rows = rowsOf("census-us-retail-monthly").map((row) => `${row.month}-01,${row.sales_million_usd}`);
  return lines("observation_date,RSAFSNA", ...rows);
}

/** The World Bank's own series behind the two columns that are derived from them. */
function worldBank() {
  const rows = sampleOf("world-bank-2026-07");
  const people = new Map(rows.map(({ iso3, year, population }) => [`${iso3} ${year}`, Number(population)]));
  return rows.map(({ iso3, year, gdp_usd, population, real_growth, deflator_growth, gdp_ppp_2021 }) => {
    const before = people.get(`${iso3} ${Number(year) - 1}`);
    const perHead =
      real_growth === null || !before ? null : (100 + Number(real_growth)) / (Number(population) / before) - 100;
    return {
      iso3: String(iso3),
      year,
      values: {
        "NY.GDP.MKTP.CD": gdp_usd,
        "SP.POP.TOTL": population,
        "NY.GDP.PCAP.KD.ZG": perHead,
        "NY.GDP.DEFL.KD.ZG": deflator_growth,
        "NY.GDP.PCAP.PP.KD": gdp_ppp_2021 === null ? null : Number(gdp_ppp_2021) / Number(population),
      },
    };
  });
}

/** Answers with a text, or with the one for the end of the path. */
function asker(given: string | Readonly<Record<string, string>>): Ask {
  return async (address) => {
    const { pathname } = new URL(address);
    const text =
      typeof given === "string" ? given : given[Object.keys(given).find((end) => pathname.endsWith(end)) ?? ""];
    const bytes = new Uint8Array(Buffer.from(text ?? ""));
    const hash = createHash("sha256").update(bytes).digest("hex");
    return { address, bytes, type: "", hash, date: "2026-11-30T00:00:00.000Z" };
  };
}

/** Rows of the World Bank whose growth rests on a population that has no row: growth per head cannot be told back from it. */
const withoutYearBefore = new Set(
  worldBank().flatMap(({ iso3, year, values }) => (values["NY.GDP.PCAP.KD.ZG"] === null ? [`${iso3}, ${year}`] : [])),
);

const refreshed = files.filter(({ descriptor }) => descriptor.refresh).map(({ descriptor }) => descriptor.name);

test.each(refreshed)(
  "%s: its refresh.sql makes the edition that is here out of what its publisher documents",
  async (name) => {
    const { descriptor } = fileOf(name);
    const answer = answers[name];
    if (!descriptor.refresh || !answer) throw new Error(`Say in this test what the publisher of ${name} answers.`);
    const raw = await connectors[descriptor.refresh.connector](descriptor.refresh, asker(answer()));
    const sql = contentOf().file(`data/${name}/refresh.sql`)?.text ?? "";
    const { cells, lost } = await tidy(raw, sql, descriptor, files);
    expect(lost).toEqual([]);
    const made = editionOf(descriptor, cells);
    const here = cellsOf(csvOf(name)).filter(([iso3]) => !sampled.includes(name) || isSampled(iso3));
    const compared = compareEditions(editionOf(descriptor, here), made);
    const { added, gone, revised } = compared;
    const isOther = ({ key, before, after }: Revision) =>
      !withoutYearBefore.has(key) && !(Math.abs(Number(after) - Number(before)) < 1e-9);
    expect({ added, gone, revised: revised.filter(isOther) }).toEqual({ added: [], gone: [], revised: [] });
  },
);

describe.each(files.map(({ descriptor }) => descriptor))("$name", (descriptor) => {
  test("says when its next edition is expected, or that none is", () => {
    expect(descriptor.expected).toBeDefined();
    if (descriptor.expected !== "none") expect(editionMonths(descriptor.version)).toBeDefined();
  });

  test("says where to look for it", () => {
    const { expected, sources } = descriptor;
    if (expected && expected !== "none") expect(expected.where ?? sources.find(({ path }) => path)?.path).toBeDefined();
  });
});
