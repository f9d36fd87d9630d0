import { afterAll, beforeAll, expect, test } from "vitest";
import { type DatasetSpec, project } from "./project.ts";
import { type Publisher, publisher, quick, send } from "./publisher.ts";

/**
 * The shape of an answer is that of the World Bank's own documentation, "API Basic Call Structures"
 * (https://datahelpdesk.worldbank.org/knowledgebase/articles/898581) and "API Error Codes" (…/articles/898620): a list of
 * what the page is and its observations; `page` and `per_page` as parameters, 50 a page unless asked otherwise.
 */
type Value = readonly [iso3: string, year: number, value: number | null];

function observation([iso3, year, value]: Value, name: string) {
  return {
    indicator: { id: "NY.GDP.MKTP.CD", value: name },
    country: { id: iso3.slice(0, 2), value: iso3 === "CHN" ? "China" : "United States" },
    countryiso3code: iso3,
    date: String(year),
    value,
    unit: "",
    obs_status: "",
    decimal: 0,
  };
}

let office: Publisher;
beforeAll(async () => {
  office = await publisher();
});
afterAll(() => office.close());

/** Answers with pages of two observations each. */
function pages(values: readonly Value[], { updated = "2026-07-13", name = "GDP (current US$)" } = {}): void {
  office.answer((request, response) => {
    const { searchParams } = new URL(request.url ?? "", office.address);
    const page = Number(searchParams.get("page") ?? 1);
    const head = {
      page,
      pages: Math.ceil(values.length / 2),
      per_page: 2,
      total: values.length,
      sourceid: "2",
      lastupdated: updated,
    };
    const own = values.slice(2 * page - 2, 2 * page).map((value) => observation(value, name));
    send(response, "application/json;charset=utf-8", JSON.stringify([head, own]));
  });
}

const dataset = (): DatasetSpec => ({
  name: "world-bank-gdp",
  columns: ["iso3!", "year#!", "gdp_usd~"],
  csv: "iso3,year,gdp_usd\nCHN,2023,17794000000000\nCHN,2024,18740000000000\nUSA,2023,27720000000000\nUSA,2024,29180000000000\n",
  refresh: { connector: "world-bank", url: `${office.address}/v2/country/CHN;USA/indicator/NY.GDP.MKTP.CD?per_page=2` },
  sql: "select countryiso3code as iso3, date::integer as year, value::double as gdp_usd\nfrom raw\nwhere value is not null\norder by iso3, year;\n",
  more: { year: { constraints: { required: true, minimum: 1960, maximum: 2024 } } },
});
const before: Value[] = [
  ["CHN", 2023, 17794000000000],
  ["CHN", 2024, 18740000000000],
  ["USA", 2023, 27720000000000],
  ["USA", 2024, 29180000000000],
];
const after: Value[] = [
  ["CHN", 2025, 19400000000000.5],
  ...before.slice(0, 1),
  ["CHN", 2024, 18750000000000],
  ...before.slice(2),
  ["USA", 2025, null],
];

test("an edition of several pages is written with its table, its descriptor and the former edition beside it", async () => {
  pages(after);
  office.asked.length = 0;
  const site = project(dataset());
  const outcome = await site.write();
  expect(office.asked.map(({ url }) => new URL(url ?? "", office.address).search)).toEqual([
    "?per_page=2&format=json",
    "?per_page=2&format=json&page=2",
    "?per_page=2&format=json&page=3",
  ]);
  expect(outcome).toMatchObject({
    kind: "new",
    says: "world-bank-gdp: edition of July 2026, read on 2026-11-30 (before it: July 2025).",
  });
  expect(outcome.kind === "new" && outcome.lines).toEqual([
    "1 row added, 1 revised, 0 gone; 5 in all.",
    "Added: CHN, 2025.",
    "Largest revisions:",
    // 18,750 / 18,740 = 1.00053
    "- CHN, 2024 gdp_usd: 18740000000000 → 18750000000000 (+0.053%)",
    "The former edition can still be asked for as world-bank-gdp-2025-07.",
  ]);
  expect(site.text("data/world-bank-gdp/world-bank-gdp.csv")).toBe(
    "iso3,year,gdp_usd\nCHN,2023,17794000000000\nCHN,2024,18750000000000\nCHN,2025,19400000000000.5\nUSA,2023,27720000000000\nUSA,2024,29180000000000\n",
  );
  const descriptor = JSON.parse(site.text("data/world-bank-gdp/datapackage.json"));
  expect(descriptor).toMatchObject({
    version: "2026-07",
    edition: { en: "July 2026", ko: "2026년 7월판" },
    retrieved: "2026-11-30",
    created: "2026-11-30T00:00:00Z",
    refresh: { seen: { labels: { "NY.GDP.MKTP.CD": "GDP (current US$)" } } },
  });
  expect(descriptor.sources.map(({ title, version }: { title: string; version: string }) => [title, version])).toEqual([
    ["Yearbook", "2026-07-13"],
    [`Fetched from ${new URL(office.address).host}`, "2026-11-30"],
  ]);
  expect(descriptor.resources[0].schema.fields[1].constraints.maximum).toBe(2025);
  expect(site.text("data/world-bank-gdp-2025-07/world-bank-gdp-2025-07.csv")).toBe(dataset().csv);
  expect(JSON.parse(site.text("data/world-bank-gdp-2025-07/datapackage.json"))).toMatchObject({
    name: "world-bank-gdp-2025-07",
    titles: { en: "Figures, July 2025", ko: "수치, 2025년 7월판" },
    expected: "none",
    formerEditionOf: "world-bank-gdp",
  });
  expect(await site.refresh()).toEqual({
    kind: "current",
    name: "world-bank-gdp",
    says: "world-bank-gdp: the figures are those of July 2026.",
  });
});

test("the same figures are current, and nothing would be written", async () => {
  pages(before, { updated: "2025-07-20" });
  expect(await project(dataset()).refresh()).toMatchObject({ kind: "current" });
});

test("the same figures of a later month, as the publisher says, are an edition of their own without a former one", async () => {
  pages(before);
  const outcome = await project(dataset()).refresh();
  expect(outcome.kind === "new" && outcome.files.map(({ path }) => path)).toEqual([
    "data/world-bank-gdp/world-bank-gdp.csv",
    "data/world-bank-gdp/datapackage.json",
  ]);
});

test("what came is kept, and the rest runs from it without the network", async () => {
  pages(after);
  const site = project(dataset());
  const live = await site.refresh();
  const silent = quick({ fetch: () => Promise.reject(new Error("asked")) });
  expect(await site.refresh({ replay: true, outside: silent })).toEqual(live);
  const other = project(dataset());
  expect(await other.refresh({ replay: true })).toMatchObject({
    kind: "refused",
    says: expect.stringMatching(
      /^world-bank-gdp: The Office \(127\.0\.0\.1:\d+\) has no kept answer of http:\S+: refresh once without --replay\.$/,
    ),
  });
});

test("a page is not sent again where it has not changed since: If-None-Match with the ETag, and 304", async () => {
  const marks: (string | undefined)[] = [];
  const site = project(dataset());
  const body = JSON.stringify([
    { page: 1, pages: 1, total: 4, lastupdated: "2026-07-13" },
    before.map((value) => observation(value, "GDP (current US$)")),
  ]);
  office.answer((request, response) => {
    marks.push(request.headers["if-none-match"]);
    if (request.headers["if-none-match"] === '"one"') response.writeHead(304).end();
    else send(response, "application/json", body, { etag: '"one"' });
  });
  const first = await site.refresh();
  expect(await site.refresh()).toEqual(first);
  expect(marks).toEqual([undefined, '"one"']);
});

test.each([
  [
    "its error with status 200",
    [
      {
        message: [
          {
            id: "175",
            key: "Invalid format",
            value: "The indicator was not found. It may have been deleted or archived.",
          },
        ],
      },
    ],
    /answered with its error 175, "The indicator was not found\. It may have been deleted or archived": look up whether/,
  ],
  ["no row", [{ page: 1, pages: 0, per_page: 50, total: 0 }, null], /answered with no row: check the countries/],
  [
    "another indicator",
    [
      { page: 1, pages: 1, total: 1 },
      [{ ...observation(before[0] as Value, "x"), indicator: { id: "NY.GDP.MKTP.CN", value: "x" } }],
    ],
    /answered with the indicator NY\.GDP\.MKTP\.CN, which was not asked for: look up/,
  ],
  [
    "fewer rows than it announced",
    [{ page: 1, pages: 1, total: 9 }, [observation(before[0] as Value, "x")]],
    /announced 9 rows and sent 1: try again later/,
  ],
  [
    "more rows than anybody reads",
    [{ page: 1, pages: 9e6, total: 4e8 }, [observation(before[0] as Value, "x")]],
    /announced 400000000 rows, more than the 2000000 that are read: ask for fewer/,
  ],
  ["another shape", { data: [] }, /answered with JSON of another shape than its documentation/],
])("%s ends in one sentence, and the data stand as before", async (_, answer, sentence) => {
  office.answer((_request, response) => send(response, "application/json", JSON.stringify(answer)));
  const site = project(dataset());
  const state = site.state();
  const outcome = await site.write();
  expect(outcome).toMatchObject({ kind: "refused", says: expect.stringMatching(sentence) });
  expect(site.state()).toEqual(state);
});

test("pages of two editions are refused", async () => {
  let updated = "2026-07-13";
  const site = project(dataset());
  office.answer((_request, response) => {
    send(
      response,
      "application/json",
      JSON.stringify([{ page: 1, pages: 2, total: 2, lastupdated: updated }, [observation(before[0] as Value, "x")]]),
    );
    updated = "2026-07-14";
  });
  expect(await site.refresh()).toMatchObject({
    says: expect.stringMatching(/changed its figures between page 1 and page 2: try again later\.$/),
  });
});
