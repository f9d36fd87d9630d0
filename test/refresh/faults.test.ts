import type { RequestListener } from "node:http";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Refresh } from "../../src/datasets/refresh.ts";
import { type DatasetSpec, type Project, project } from "./project.ts";
import { type Publisher, publisher, quick, send } from "./publisher.ts";

/**
 * Every fault that an answer may have, for every connector, held against a good answer of the shape that its publisher
 * documents (worldBank.test.ts and its neighbours name the documents). Each ends in one sentence, and the data stand.
 */
interface Row {
  readonly code: string;
  readonly year: number;
  readonly value: number;
}

/** One way of answering: the same rows as each publisher writes them. */
interface Way {
  readonly type: string;
  readonly path: string;
  readonly sql: string;
  body(rows: readonly Row[], odd?: Odd): string;
}

/** What is odd about an answer's shape. */
interface Odd {
  readonly newColumn?: string;
  /** The column of figures under another name. */
  readonly renamed?: string;
  /** What the indicator, or its unit, is called. */
  readonly label?: string;
}

const lines = (...rows: readonly string[]) => `${rows.join("\n")}\n`;
const ways: Readonly<Record<Refresh["connector"], Way>> = {
  "world-bank": {
    type: "application/json",
    path: "/v2/country/all/indicator/NY.GDP.MKTP.CD?format=json&per_page=20000",
    sql: "select countryiso3code as iso3, date::integer as year, value::double as gdp from raw order by all",
    body: (rows, { newColumn, renamed, label = "GDP (current US$)" } = {}) =>
      JSON.stringify([
        { page: 1, pages: 1, per_page: 20000, total: rows.length, sourceid: "2", lastupdated: "2026-07-13" },
        rows.map(({ code, year, value }) => ({
          indicator: { id: "NY.GDP.MKTP.CD", value: label },
          country: { id: code.slice(0, 2), value: code },
          countryiso3code: code,
          date: String(year),
          [renamed ?? "value"]: value,
          ...(newColumn && { [newColumn]: "x" }),
        })),
      ]),
  },
  sdmx: {
    type: "application/vnd.sdmx.data+csv",
    path: "/external/sdmx/3.0/data/dataflow/IMF.RES/WEO/+/*.NGDPD.A",
    sql: "select COUNTRY as iso3, TIME_PERIOD::integer as year, OBS_VALUE::double as gdp from raw order by all",
    body: (rows, { newColumn, renamed, label = "USD" } = {}) =>
      lines(
        `STRUCTURE,STRUCTURE_ID,ACTION,COUNTRY,INDICATOR,TIME_PERIOD,${renamed ?? "OBS_VALUE"},UNIT${newColumn ? `,${newColumn}` : ""}`,
        ...rows.map(
          ({ code, year, value }) =>
            `dataflow,IMF.RES:WEO(9.0.0),R,${code},NGDPD,${year},${value},${label}${newColumn ? ",x" : ""}`,
        ),
      ),
  },
  fred: {
    type: "application/csv",
    path: "/graph/fredgraph.csv?id=ROM,USA",
    sql: "unpivot (select observation_date[:4]::integer as year, columns(* exclude (observation_date))::double from raw) on * exclude (year) into name iso3 value gdp",
    body: (rows, { newColumn, renamed } = {}) => {
      const codes = [...new Set(rows.map(({ code }) => code))];
      const years = [...new Set(rows.map(({ year }) => year))].sort();
      const names = [
        ...codes.map((code, i) => (i === 0 ? (renamed ?? code) : code)),
        ...(newColumn ? [newColumn] : []),
      ];
      const cell = (code: string, year: number) =>
        rows.find((row) => row.code === code && row.year === year)?.value ?? ".";
      return lines(
        `observation_date,${names.join(",")}`,
        ...years.map(
          (year) => `${year}-01-01,${codes.map((code) => cell(code, year)).join(",")}${newColumn ? ",1" : ""}`,
        ),
      );
    },
  },
  owid: {
    type: "text/csv",
    path: "/grapher/gdp.csv?csvType=full&useColumnShortNames=true",
    sql: "select code as iso3, year::integer as year, gdp::double as gdp from raw order by all",
    body: (rows, { newColumn, renamed } = {}) =>
      lines(
        `entity,code,year,${renamed ?? "gdp"}${newColumn ? `,${newColumn}` : ""}`,
        ...rows.map(({ code, year, value }) => `${code},${code},${year},${value}${newColumn ? ",x" : ""}`),
      ),
  },
  csv: {
    type: "text/csv",
    path: "/table.csv",
    sql: "select code as iso3, year::integer as year, gdp::double as gdp from raw order by all",
    body: (rows, { newColumn, renamed } = {}) =>
      lines(
        `Code,Year,${renamed ?? "GDP"}${newColumn ? `,${newColumn}` : ""}`,
        ...rows.map(({ code, year, value }) => `${code},${year},${value}${newColumn ? ",x" : ""}`),
      ),
  },
};

/** Two series over ten years, which grow by a tenth of what they began with. */
const years = Array.from({ length: 10 }, (_, i) => 2015 + i);
const before: Row[] = ["ROM", "USA"].flatMap((code) =>
  years.map((year) => ({ code, year, value: (code === "ROM" ? 1000 : 20000) * (1 + (year - 2015) / 10) })),
);
const after: Row[] = [...before, { code: "ROM", year: 2025, value: 2000 }, { code: "USA", year: 2025, value: 40000 }];
const changed = (change: (row: Row) => Row | Row[]) => after.flatMap(change);

let office: Publisher;
beforeAll(async () => {
  office = await publisher();
});
afterAll(() => office.close());

/** Answers with a body, and with what Our World in Data says beside it. */
function answer(way: Way, rows: readonly Row[], odd: Odd = {}): void {
  const metadata = {
    columns: { GDP: { titleLong: odd.label ?? "GDP", shortName: odd.renamed ?? "gdp", unit: "US$" } },
  };
  office.answer((request, response) =>
    request.url?.includes(".metadata.json")
      ? send(response, "application/json", JSON.stringify(metadata))
      : send(response, way.type, way.body(rows, odd)),
  );
}

function dataset(connector: Refresh["connector"]): DatasetSpec {
  const { path, sql } = ways[connector];
  return {
    name: "office-gdp",
    columns: ["iso3!", "year#!", "gdp~"],
    csv: lines("iso3,year,gdp", ...before.map(({ code, year, value }) => `${code},${year},${value}`)),
    refresh: { connector, url: office.address + path },
    sql: connector === "fred" ? `select iso3, year, gdp from (${sql}) where gdp is not null order by all` : sql,
  };
}

/** One sentence: no line end, one full stop at the end, and the publisher's name in it. */
const oneSentence = /^office-gdp: (?:The Office \(127\.0\.0\.1:\d+\) )?[^\n]*[^.\n]\.$/;

/** A project whose last edition came through a connector: that of `after`. */
async function refreshed(connector: Refresh["connector"]): Promise<Project> {
  const site = project(dataset(connector), afterAll);
  answer(ways[connector], after);
  const taken = await site.write();
  if (taken.kind !== "new") throw new Error(taken.says);
  return site;
}

/** What is said of a fault, which must be refused and leave every file as it was. */
async function refusalOf(site: Project, fault: () => void, outside = quick()): Promise<string> {
  const state = site.state();
  fault();
  const outcome = await site.write({ outside });
  expect(outcome.kind).toBe("refused");
  const says = outcome.kind === "refused" ? outcome.says : "";
  expect(says).toMatch(oneSentence);
  expect(site.state()).toEqual(state);
  return says;
}

const connectors = Object.keys(ways) as Refresh["connector"][];

/** Faults on the way, whatever is asked: how the publisher answers, and what is said of it. */
const onTheWay: readonly (readonly [name: string, answers: (way: Way) => RequestListener, says: RegExp])[] = [
  ["away", () => (request) => request.socket.destroy(), /could not be reached, 4 times in a row: try again later\.$/],
  ["slow", () => () => undefined, /sent no whole answer within 0\.02 s, 4 times in a row: try again later\.$/],
  [
    "slow in the middle",
    (way) => (_, response) => {
      response.writeHead(200, { "content-type": way.type });
      response.write(way.body(after).slice(0, 40));
    },
    /sent no whole answer within 0\.02 s, 4 times in a row: try again later\.$/,
  ],
  [
    "busy",
    () => (_, response) => void response.writeHead(429).end(),
    /answered 429 \(too many requests\), 4 times in a row: try again later\.$/,
  ],
  [
    "broken",
    () => (_, response) => void response.writeHead(503).end(),
    /answered 503, 4 times in a row: try again later\.$/,
  ],
  [
    "not there",
    () => (_, response) => void response.writeHead(404).end('{"message":"No such dataflow."}'),
    /answered 404, saying "No such dataflow": look in its documentation/,
  ],
  [
    "closed to us",
    () => (_, response) => void response.writeHead(403).end(),
    /answered 403 \(no access\): look for an address that needs no log-in/,
  ],
  [
    "behind a log-in page",
    () => (request, response) => {
      if (request.url?.startsWith("/account")) send(response, "text/html", "<!doctype html><title>Sign in</title>");
      else response.writeHead(302, { location: "/account/login?next=1" }).end();
    },
    /sent the request on to a log-in page at 127\.0\.0\.1:\d+\/account\/login: look for an address/,
  ],
  [
    "a web page with status 200",
    () => (_, response) =>
      send(response, "text/html; charset=utf-8", "\n<!DOCTYPE html><html><head><title>We are\n moving</title>"),
    /answered with a web page called "We are moving" instead of data: look at the address/,
  ],
  ["empty", () => (_, response) => send(response, "text/csv", ""), /answered with nothing: look at the address/],
  ["blank", () => (_, response) => send(response, "text/csv", "\r\n \n"), /answered with nothing: look at the address/],
  [
    "half, as its length says",
    (way) => (_, response) => {
      const body = way.body(after);
      response.writeHead(200, { "content-type": way.type, "content-length": body.length });
      response.write(body.slice(0, 40), () => response.destroy());
    },
    /sent only \d+ of \d+ bytes before the connection broke off, 4 times in a row: try again later\.$/,
  ],
  [
    "half, without a length",
    (way) => (_, response) => {
      response.writeHead(200, { "content-type": way.type });
      response.write(way.body(after).slice(0, 40), () => response.destroy());
    },
    /sent only \d+ bytes before the connection broke off, 4 times in a row: try again later\.$/,
  ],
  [
    "packed by a broken gzip",
    (way) => (_, response) => {
      const packed = gzipSync(way.body(after));
      packed.fill(7, 20, 60);
      send(response, way.type, packed, { "content-encoding": "gzip" });
    },
    /sent an answer whose gzip packing is broken, 4 times in a row: try again later\.$/,
  ],
  [
    "packed, and cut off before it was whole",
    (way) => (_, response) => {
      const packed = gzipSync(way.body(after));
      send(response, way.type, packed.subarray(0, packed.length / 2), { "content-encoding": "gzip" });
    },
    // Whatever could be unpacked is no whole table.
    /cut off|broken|has \d+ of 22 rows no more|ends with \d{4} in gdp|has no (?:ROM|USA) any more/,
  ],
  [
    "without end",
    () => (_, response) => {
      const more = () => {
        while (!response.destroyed && response.write("0123456789".repeat(1000)));
        response.once("drain", more);
      };
      more();
    },
    /answered with more than 1 MB and was not read to the end: ask for fewer columns/,
  ],
];

describe.each(connectors)("%s", (connector) => {
  const way = ways[connector];
  let site: Project;
  beforeAll(async () => {
    site = await refreshed(connector);
  });

  const refusal = (fault: () => void, outside = quick()) => refusalOf(site, fault, outside);

  test.each(onTheWay)("a publisher that is %s", async (_, answers, says) => {
    const outside = quick({ timeout: says.source.includes("0\\.02") ? 20 : 5000, mostBytes: 1_000_000 });
    expect(await refusal(() => office.answer(answers(way)), outside)).toMatch(says);
  });

  test("another encoding is refused, or read where the connector knows it", async () => {
    const fault = () =>
      office.answer((_, response) =>
        send(response, way.type, Buffer.from(`\uFEFF${way.body(after.slice(0, 20))}`, "utf16le")),
      );
    // The file of an office may be in any encoding, and csv reads it: what it refuses is that two rows are gone again.
    const says = connector === "csv" ? /ends with 2024 in gdp/ : /answered in UTF-16: look for its UTF-8 address/;
    expect(await refusal(fault)).toMatch(says);
  });

  test("a new column", async () => {
    const says =
      connector === "fred"
        ? /answered with the columns .*, extra where/
        : /answered with the new column "extra": read in its documentation/;
    expect(await refusal(() => answer(way, after, { newColumn: "extra" }))).toMatch(says);
  });

  test("a lost column", async () => {
    const fault = () => answer(way, after, { renamed: "amount" });
    expect(await refusal(fault)).toMatch(
      /answered without the column "(?:value|gdp)" and with the new "amount": look up|answered with the columns .*amount.*: (?:look up|check)|describes none of the columns|which is no SDMX-CSV/,
    );
  });

  test("another unit: all figures a thousand times what they were", async () => {
    const fault = () =>
      answer(
        way,
        changed((row) => ({ ...row, value: row.value * 1000 })),
      );
    expect(await refusal(fault)).toMatch(
      /gives gdp in another unit, by the factor 1000 in most rows: convert it in refresh\.sql/,
    );
  });

  test("a country code changed", async () => {
    const fault = () =>
      answer(
        way,
        changed((row) => (row.code === "ROM" ? { ...row, code: "ROU" } : row)),
      );
    expect(await refusal(fault)).toMatch(
      connector === "fred"
        ? /answered with the columns observation_date, ROU, USA where a day and ROM, USA/
        : /has no ROM any more but ROU with the same times: if the code was changed/,
    );
  });

  test("a value that jumps by a thousand, be it revised or new", async () => {
    const jump = (year: number) => () =>
      answer(
        way,
        changed((row) => (row.code === "USA" && row.year === year ? { ...row, value: row.value * 1000 } : row)),
      );
    expect(await refusal(jump(2020))).toMatch(
      /gives gdp of USA, 2020 as 30000000, after 30000 in the edition before, about a thousand times/,
    );
    const next = () =>
      answer(way, [...after, { code: "USA", year: 2026, value: 41_000_000 }, { code: "ROM", year: 2026, value: 2100 }]);
    expect(await refusal(next)).toMatch(
      /gives gdp of USA, 2026 as 41000000, after 40000 just before, about a thousand times/,
    );
  });

  test("duplicate keys", async () => {
    // FRED's table has a row for each day: two of one day are two of each series.
    const fault = () =>
      connector === "fred"
        ? office.answer((_, response) => send(response, way.type, `${way.body(after)}2025-01-01,1,2\n`))
        : answer(
            way,
            changed((row) => (row.year === 2019 ? [row, row] : row)),
          );
    expect(await refusal(fault)).toMatch(
      /gives the row (?:ROM|USA), 20(?:19|25) twice: keep one of the two in refresh\.sql/,
    );
  });

  test("a year in the future marked actual", async () => {
    const fault = () =>
      answer(way, [...after, { code: "USA", year: 2027, value: 44000 }, { code: "ROM", year: 2027, value: 2200 }]);
    expect(await refusal(fault)).toMatch(
      /gives (?:ROM|USA), 2027 as a figure that has happened, and it is 2026-11-30: mark it as a projection/,
    );
  });

  test("the last actual year moved back", async () => {
    expect(await refusal(() => answer(way, after.slice(0, -2)))).toMatch(
      /ends with 2024 in gdp where the edition before had actual figures up to 2025: look whether it answered with an older edition/,
    );
  });

  test("a good part of the rows gone", async () => {
    const fault = () =>
      answer(
        way,
        changed((row) => (row.code === "USA" && row.year < 2020 ? [] : row)),
      );
    expect(await refusal(fault)).toMatch(
      /has 5 of 22 rows no more, the first USA, 2015: look whether the answer is whole/,
    );
  });
});

// A CSV without metadata says neither.
describe.each(["world-bank", "sdmx", "owid"] as const)("%s, which says what it counts", (connector) => {
  test("an indicator or its unit renamed", async () => {
    const site = await refreshed(connector);
    const fault = () => answer(ways[connector], after, { label: "GDP (current LCU)" });
    expect(await refusalOf(site, fault)).toMatch(
      /calls (?:NY\.GDP\.MKTP\.CD|UNIT of NGDPD|gdp) "GDP \(current LCU\).*" now and called it "(?:GDP|USD).*" before: read whether its definition or unit changed/,
    );
  });
});
