import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sdmx } from "../../src/refresh/connectors/sdmx.ts";
import type { Raw } from "../../src/refresh/raw.ts";
import { asking, type Publisher, publisher, send } from "./publisher.ts";

/**
 * The shapes are those of the field guides of SDMX's Technical Working Group, SDMX-CSV
 * (https://github.com/sdmx-twg/sdmx-csv, 1.0 and 2.0) and SDMX-JSON (https://github.com/sdmx-twg/sdmx-json, 1.0 and 2.0);
 * addresses, columns and rows those that the IMF's API (https://api.imf.org/external/sdmx/3.0 and …/2.1) sends of its
 * World Economic Outlook: values in units whatever SCALE says, fiscal years as FY2024/25.
 */
let office: Publisher;
beforeAll(async () => {
  office = await publisher();
});
afterAll(() => office.close());

async function read(body: string, { type = "text/csv", query = "" } = {}): Promise<Raw> {
  office.answer((_, response) => send(response, type, body));
  return sdmx({ url: `${office.address}/sdmx/3.0/data/dataflow/IMF.RES/WEO/+/*.NGDPD.A${query}` }, asking());
}

/** The rows as objects, without what is null. */
const rowsOf = ({ columns, rows }: Raw) =>
  rows.map((row) => Object.fromEntries(columns.flatMap((name, i) => (row[i] === null ? [] : [[name, row[i]]]))));

describe("SDMX-CSV", () => {
  test("2.0 has STRUCTURE, STRUCTURE_ID and ACTION before its dimensions; units are told by indicator", async () => {
    const raw = await read(
      [
        "STRUCTURE[;],STRUCTURE_ID,ACTION,COUNTRY,INDICATOR,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE,UNIT,LATEST_ACTUAL_ANNUAL_DATA",
        "dataflow,IMF.RES:WEO(9.0.0),R,CHN,NGDPD,A,2024,18945112489000,9,USD,2024",
        "dataflow,IMF.RES:WEO(9.0.0),R,IND,NGDP_RPCH,A,2024,6.5,0,PT,FY2024/25",
        "dataflow,IMF.RES:WEO(9.0.0),R,IND,NGDP_RPCH,A,2025,NaN,0,PT,FY2024/25",
        "",
      ].join("\n"),
    );
    expect(raw.columns.slice(0, 4)).toEqual(["STRUCTURE", "STRUCTURE_ID", "ACTION", "COUNTRY"]);
    expect(rowsOf(raw)[0]).toMatchObject({
      COUNTRY: "CHN",
      TIME_PERIOD: "2024",
      OBS_VALUE: "18945112489000",
      UNIT: "USD",
    });
    expect(rowsOf(raw)[2]).not.toHaveProperty("OBS_VALUE");
    expect(raw.labels).toEqual({
      "SCALE of NGDPD": "9",
      "SCALE of NGDP_RPCH": "0",
      "UNIT of NGDPD": "USD",
      "UNIT of NGDP_RPCH": "PT",
    });
    expect(office.asked.at(-1)?.headers.accept).toBe("application/vnd.sdmx.data+csv, text/csv;q=0.9");
  });

  test("1.0 has DATAFLOW first; rows that carry the attributes of a series or of an indicator hand them on", async () => {
    const raw = await read(
      [
        "DATAFLOW,COUNTRY,INDICATOR,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE,UNIT,LATEST_ACTUAL_ANNUAL_DATA",
        "IMF.RES:WEO(9.0.0),USA,NGDPD,A,2024,29298013000000,,,",
        "IMF.RES:WEO(9.0.0),USA,NGDPD,A,2025,30767075000000,,,",
        "IMF.RES:WEO(9.0.0),USA,NGDPD,A,,,9,,",
        "IMF.RES:WEO(9.0.0),USA,NGDPD,A,,,,,2025",
        "IMF.RES:WEO(9.0.0),,NGDPD,,,,,USD,",
        "",
      ].join("\n"),
    );
    expect(rowsOf(raw)).toEqual(
      ["2024", "2025"].map((year, i) => ({
        DATAFLOW: "IMF.RES:WEO(9.0.0)",
        COUNTRY: "USA",
        INDICATOR: "NGDPD",
        FREQUENCY: "A",
        TIME_PERIOD: year,
        OBS_VALUE: ["29298013000000", "30767075000000"][i],
        SCALE: "9",
        UNIT: "USD",
        LATEST_ACTUAL_ANNUAL_DATA: "2025",
      })),
    );
  });

  test("labels=both writes code and name into one cell, of which the code is kept", async () => {
    const raw = await read(
      "DATAFLOW,REF_AREA: Reference area,TIME_PERIOD: Time period,OBS_VALUE\nOECD:QNA(1.0),KOR: Korea,2024-Q1: 2024-Q1,1.3\n",
    );
    expect(rowsOf(raw)).toEqual([
      { DATAFLOW: "OECD:QNA(1.0)", REF_AREA: "KOR", TIME_PERIOD: "2024-Q1", OBS_VALUE: "1.3" },
    ]);
  });
});

describe("SDMX-JSON", () => {
  const dimensions = {
    series: [
      { id: "COUNTRY", values: [{ id: "CHN" }, { id: "USA" }] },
      { id: "INDICATOR", values: [{ id: "NGDPD" }] },
    ],
    observation: [{ id: "TIME_PERIOD", values: [{ value: "2024" }, { value: "2025" }] }],
  };

  test("2.0 has structures, attributes of groups of dimensions, and values that are no index", async () => {
    const message = {
      meta: { id: "DS1" },
      data: {
        dataSets: [
          {
            structure: 0,
            action: "Replace",
            dimensionGroupAttributes: { ":0:": [0, null], "0:0:": [null, ["2024"]], "1:0:": [null, ["2025"]] },
            series: {
              "0:0": { attributes: [0], observations: { "0": ["18945112489000"], "1": ["19626247040000"] } },
              "1:0": { attributes: [0], observations: { "1": ["30767075000000"] } },
            },
          },
        ],
        structures: [
          {
            dimensions,
            attributes: {
              dimensionGroup: [
                { id: "UNIT", relationship: { dimensions: ["INDICATOR"] }, values: [{ id: "USD" }] },
                { id: "LATEST_ACTUAL_ANNUAL_DATA", relationship: { dimensions: ["COUNTRY", "INDICATOR"] } },
              ],
              series: [{ id: "SCALE", values: [{ id: "9" }] }],
            },
          },
        ],
      },
    };
    const raw = await read(JSON.stringify(message), { type: "application/json", query: "?format=jsondata" });
    const common = { INDICATOR: "NGDPD", SCALE: "9", UNIT: "USD" };
    expect(rowsOf(raw)).toEqual([
      {
        ...common,
        COUNTRY: "CHN",
        TIME_PERIOD: "2024",
        OBS_VALUE: "18945112489000",
        LATEST_ACTUAL_ANNUAL_DATA: "2024",
      },
      {
        ...common,
        COUNTRY: "CHN",
        TIME_PERIOD: "2025",
        OBS_VALUE: "19626247040000",
        LATEST_ACTUAL_ANNUAL_DATA: "2024",
      },
      {
        ...common,
        COUNTRY: "USA",
        TIME_PERIOD: "2025",
        OBS_VALUE: "30767075000000",
        LATEST_ACTUAL_ANNUAL_DATA: "2025",
      },
    ]);
    expect(office.asked.at(-1)?.headers.accept).toBe("application/vnd.sdmx.data+json, application/json;q=0.9");
  });

  test("1.0 has one structure, at the top or under data, and observations in series or flat", async () => {
    const attributes = { observation: [{ id: "OBS_STATUS", default: "A", values: [{ id: "A" }, { id: "E" }] }] };
    const inSeries = {
      header: { id: "DS2" },
      structure: { dimensions, attributes },
      dataSets: [{ series: { "1:0": { observations: { "0": [29298013000000, 1], "1": [30767075000000] } } } }],
    };
    const common = { COUNTRY: "USA", INDICATOR: "NGDPD" };
    const rows = [
      { ...common, TIME_PERIOD: "2024", OBS_VALUE: "29298013000000", OBS_STATUS: "E" },
      { ...common, TIME_PERIOD: "2025", OBS_VALUE: "30767075000000", OBS_STATUS: "A" },
    ];
    expect(rowsOf(await read(JSON.stringify(inSeries)))).toEqual(rows);
    const flat = {
      data: {
        structure: { dimensions: { observation: [...dimensions.series, ...dimensions.observation] }, attributes },
        dataSets: [{ observations: { "1:0:0": [29298013000000, 1], "1:0:1": [30767075000000] } }],
      },
    };
    expect(rowsOf(await read(JSON.stringify(flat)))).toEqual(rows);
  });
});

test.each([
  [
    "its error",
    JSON.stringify({ errors: [{ code: 100, title: "No results found." }] }),
    /^answered with its error 100, "No results found": check/,
  ],
  [
    "a series without observations",
    JSON.stringify({ data: { structure: { dimensions: {} }, dataSets: [{ series: {} }] } }),
    /^answered with no observation: check/,
  ],
  ["JSON of something else", '{"values": {}}', /^answered with JSON that is no SDMX-JSON/],
  [
    "XML",
    "<?xml version='1.0'?><message:StructureSpecificData/>",
    /^answered in SDMX-ML, which is not read: ask for CSV or JSON/,
  ],
  [
    "another CSV",
    "Country,Year,Value\nChina,2024,1\n",
    /^answered with the columns Country, Year, Value, which is no SDMX-CSV/,
  ],
  [
    "a word for a figure",
    "DATAFLOW,COUNTRY,TIME_PERIOD,OBS_VALUE\nA:B(1.0),CHN,2024,n/a\n",
    /^answered with "n\/a" as an observation: look/,
  ],
  [
    "half of its JSON",
    '{"data": {"dataSets": [{"ser',
    /^sent JSON that is cut off or broken after 28 bytes: try again later/,
  ],
])("%s is refused in one sentence", async (_, body, sentence) => {
  await expect(read(body)).rejects.toThrow(sentence);
});
