import { afterAll, beforeAll, expect, test } from "vitest";
import { readDescriptor } from "../../src/datasets/readDescriptor.ts";
import { type DatasetSpec, project } from "./project.ts";
import { type Publisher, publisher, quick, send } from "./publisher.ts";

/** An outlook of April and October, as the IMF's API sends it in SDMX-CSV 2.0 (sdmx.test.ts names the documents). */
let office: Publisher;
beforeAll(async () => {
  office = await publisher();
});
afterAll(() => office.close());

function answer(
  lastActual: number,
  values: Readonly<Record<number, number>>,
  published = "2026-10-14T13:00:00Z",
): void {
  const rows = Object.entries(values).map(
    ([year, value]) => `dataflow,IMF.RES:WEO(9.0.0),R,CHN,NGDPD,A,${year},${value * 1e9},9,${lastActual},${published}`,
  );
  office.answer((_, response) =>
    send(
      response,
      "application/vnd.sdmx.data+csv",
      `STRUCTURE[;],STRUCTURE_ID,ACTION,COUNTRY,INDICATOR,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE,LATEST_ACTUAL_ANNUAL_DATA,PUBLICATION_DATE\n${rows.join("\n")}\n`,
    ),
  );
}

const outlook = (): DatasetSpec => ({
  name: "outlook-2026-04",
  version: "2026-04",
  edition: { en: "April 2026", ko: "2026년 4월판" },
  columns: ["iso3!", "year#!", "gdp_bn~", "status"],
  csv: "iso3,year,gdp_bn,status\nCHN,2024,18945.1,actual\nCHN,2025,19626.2,actual\nCHN,2026,20800,projection\n",
  refresh: { connector: "sdmx", url: `${office.address}/data/dataflow/IMF.RES/WEO/+/CHN.NGDPD.A`, edition: "beside" },
  expected: { every: "P6M", from: "04" },
  sql: `select COUNTRY as iso3, TIME_PERIOD::integer as year, round(OBS_VALUE::double / 1e9, 3) as gdp_bn,
    case when year <= LATEST_ACTUAL_ANNUAL_DATA[-4:]::integer then 'actual' else 'projection' end as status
  from raw order by all`,
  more: { year: { constraints: { maximum: 2026 } } },
});

test("the next edition of an outlook is a dataset of its own, and the one before it stays as it is", async () => {
  const site = project(outlook());
  const state = site.state();
  answer(2025, { 2024: 18945.1, 2025: 19700, 2026: 20900 });
  const outcome = await site.write();
  expect(outcome).toMatchObject({ kind: "new", name: "outlook-2026-10", beside: "outlook-2026-04" });
  expect(site.state()).toMatchObject(state);
  expect(site.text("data/outlook-2026-10/outlook-2026-10.csv")).toBe(
    "iso3,year,gdp_bn,status\nCHN,2024,18945.1,actual\nCHN,2025,19700,actual\nCHN,2026,20900,projection\n",
  );
  const { descriptor, faults } = readDescriptor(
    site.text("data/outlook-2026-10/datapackage.json"),
    "outlook-2026-10",
    "datapackage.json",
  );
  expect(faults).toEqual([]);
  expect(descriptor).toMatchObject({ version: "2026-10", edition: { en: "October 2026", ko: "2026년 10월판" } });
  expect(site.text("data/outlook-2026-10/refresh.sql")).toBe(outlook().sql);
  expect(await site.refresh()).toMatchObject({
    says: "outlook-2026-04: its next edition is here already, as outlook-2026-10.",
  });
});

test("nothing is asked before the next edition is expected, and an answer that is still the last edition's is current", async () => {
  const site = project(outlook());
  const silent = quick({ fetch: () => Promise.reject(new Error("asked")) });
  expect(await site.refresh({ today: "2026-09-30", outside: silent })).toEqual({
    kind: "current",
    name: "outlook-2026-04",
    says: "outlook-2026-04: April 2026 is the last edition expected so far.",
  });
  answer(2025, { 2024: 18945.1, 2025: 19626.2, 2026: 20800 });
  expect(await site.refresh({ today: "2026-10-01" })).toMatchObject({ kind: "current" });
  // Revised within its edition, as the publisher's own date says.
  answer(2025, { 2024: 18945.1, 2025: 19630, 2026: 20800 }, "2026-04-14T13:00:00Z");
  expect(await site.refresh()).toMatchObject({
    kind: "current",
    says: "outlook-2026-04: the publisher's figures are of 2026-04-14, not yet of the edition that was expected.",
  });
});

test("a status that calls a year actual whose time has not come is refused", async () => {
  answer(2027, { 2024: 18945.1, 2025: 19700, 2026: 20900, 2027: 21900 });
  expect(await project(outlook()).refresh()).toMatchObject({
    says: expect.stringMatching(/gives CHN, 2027 as a figure that has happened, and it is 2026-11-30: mark it/),
  });
});
