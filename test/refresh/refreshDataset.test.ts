import { afterAll, beforeAll, expect, test } from "vitest";
import { type DatasetSpec, project } from "./project.ts";
import { type Publisher, publisher, send } from "./publisher.ts";

let office: Publisher;
beforeAll(async () => {
  office = await publisher();
});
afterAll(() => office.close());

const answer = (body: string) => office.answer((_, response) => send(response, "text/csv", body));
const sales = (): DatasetSpec => ({
  name: "office-sales",
  columns: ["shop!", "year#!", "sales~", "share_pct~"],
  csv: "shop,year,sales,share_pct\nA,2021,100.0,0.01\nA,2022,110,0.5\nA,2023,121,2\nA,2024,130,3\n",
  refresh: { connector: "csv", url: `${office.address}/sales.csv` },
  sql: "select shop, year::integer as year, sales::double as sales, share::double as share_pct from raw order by all",
  more: { share_pct: { unit: "percent", units: { en: "percent", ko: "%" } } },
});

test("a cell whose value is the same stays as it was written, and a percentage may well be a thousand times another", async () => {
  answer("shop,year,sales,share\nA,2021,100,12\nA,2022,110,0.5\nA,2023,121,2\nA,2024,130,3\n");
  const site = project(sales());
  expect((await site.write()).kind).toBe("new");
  expect(site.text("data/office-sales/office-sales.csv")).toBe(
    "shop,year,sales,share_pct\nA,2021,100.0,12\nA,2022,110,0.5\nA,2023,121,2\nA,2024,130,3\n",
  );
});

test("a revision larger than any step of the series is said, and not refused", async () => {
  // The largest step before is 110 to 121, a tenth.
  answer("shop,year,sales,share\nA,2021,100,0.01\nA,2022,110,0.5\nA,2023,121,2\nA,2024,150,3\n");
  const outcome = await project(sales()).refresh();
  expect(outcome.kind === "new" && outcome.lines).toEqual([
    "0 rows added, 1 revised, 0 gone; 4 in all.",
    "Largest revisions:",
    // 150 / 130 = 1.154
    "- A, 2024 sales: 130 → 150 (+15%)",
    "Revised by more than the series has ever moved in one step (1):",
    "- A, 2024 sales: 130 → 150 (+15%)",
    "The former edition can still be asked for as office-sales-2025-07.",
  ]);
});

test("rows that are only added leave no former edition behind: it is in the new one", async () => {
  answer(
    "shop,year,sales,share\nA,2021,100,0.01\nA,2022,110,0.5\nA,2023,121,2\nA,2024,130,3\nA,2025,140,3\nB,2025,9,1\n",
  );
  const outcome = await project(sales()).refresh();
  expect(outcome.kind === "new" && outcome.files.map(({ path }) => path)).toEqual([
    "data/office-sales/office-sales.csv",
    "data/office-sales/datapackage.json",
  ]);
  expect(outcome.kind === "new" && outcome.lines).toEqual([
    "2 rows added, 0 revised, 0 gone; 6 in all.",
    "Added: A, 2025; B, 2025.",
    "New: B.",
  ]);
});

test("what only the edition before speaks against is taken where somebody accepts it, and is what is seen from then on", async () => {
  const site = project(sales());
  answer("shop,year,sales,share\nA,2021,100000,0.01\nA,2022,110000,0.5\nA,2023,121000,2\nA,2024,130000,3\n");
  expect(await site.write()).toMatchObject({
    kind: "refused",
    says: expect.stringContaining("refresh with --accept if it is meant"),
  });
  expect((await site.write({ isAccepted: true })).kind).toBe("new");
  answer(
    "shop,year,sales,share,note\nA,2021,100000,0.01,x\nA,2022,110000,0.5,x\nA,2023,121000,2,x\nA,2024,131000,3,x\n",
  );
  expect(await site.write()).toMatchObject({
    kind: "refused",
    says: expect.stringContaining('with the new column "note"'),
  });
  expect((await site.write({ isAccepted: true })).kind).toBe("new");
  expect(await site.write()).toMatchObject({ kind: "current" });
});

test("two revisions in one month keep two former editions", async () => {
  const site = project(sales());
  for (const last of [131, 132, 133]) {
    answer(`shop,year,sales,share\nA,2021,100,0.01\nA,2022,110,0.5\nA,2023,121,2\nA,2024,${last},3\n`);
    await site.write();
  }
  const folders = new Set(Object.keys(site.state()).map((path) => path.split("/")[1]));
  expect([...folders].sort()).toEqual([
    "office-sales",
    "office-sales-2025-07",
    "office-sales-2026-11",
    "office-sales-2026-11-30",
  ]);
  answer("shop,year,sales,share\nA,2021,100,0.01\nA,2022,110,0.5\nA,2023,121,2\nA,2024,134,3\n");
  expect(await site.write()).toMatchObject({
    says: expect.stringMatching(/is kept already: commit that edition and refresh another day\.$/),
  });
});

test.each([
  [
    "gives other columns",
    "select shop, year::integer as year, sales::double as sold, share::double as share_pct from raw",
    /gives through refresh\.sql the columns shop, year, sold, share_pct where the descriptor has shop, year, sales, share_pct: make the two the same/,
  ],
  [
    "reads a column that is not there",
    "select shop, year, turnover as sales, share as share_pct from raw",
    /answered without the column "turnover" that refresh\.sql reads \(it has shop, year, sales, share\): look up/,
  ],
  [
    "cannot read a value",
    "select shop, year::integer as year, shop::double as sales, share::double as share_pct from raw",
    /answered with something that refresh\.sql cannot read \("Could not convert string 'A' to DOUBLE.*"\): look at the value/,
  ],
  ["writes a file", "copy raw to 'raw.csv'", /cannot read \(".*"\)/],
  ["reads a file", "select * from read_csv('/etc/passwd')", /cannot read \(".*"\)/],
])("refresh.sql that %s ends in one sentence", async (_, sql, sentence) => {
  answer("shop,year,sales,share\nA,2021,100,0.01\n");
  const outcome = await project({ ...sales(), sql }).refresh();
  expect(outcome).toMatchObject({ kind: "refused", says: expect.stringMatching(sentence) });
});

test("a value that the description of its column does not allow is told with its place", async () => {
  answer("shop,year,sales,share\nA,2021,100,0.01\nA,2022,110,0.5\nA,2023,121,2\nA,2024,-130,3\n");
  const more = { sales: { constraints: { minimum: 0 } } };
  expect(await project({ ...sales(), more }).refresh()).toMatchObject({
    says: expect.stringMatching(
      /gives a table that data:check does not pass \(line 5: found "-130", expected at least 0 in column sales\): correct/,
    ),
  });
});

test("a dataset that does not stand, or lacks its SQL, is told before anybody is asked", async () => {
  const asked = office.asked.length;
  expect(await project({ ...sales(), csv: "shop,year\n" }).refresh()).toMatchObject({
    says: "office-sales: it does not stand as it is: mend first what npm run data:check office-sales tells.",
  });
  const { refresh: _, ...without } = sales();
  expect(await project(without as DatasetSpec).refresh()).toMatchObject({
    says: "office-sales: no refresh block says how it is fetched: look for a newer edition yourself, or write one as data/README.md says.",
  });
  expect(office.asked.length).toBe(asked);
});

test("a column that refresh.sql gives no more is refused, and where somebody accepts it the edition is without it and the former one keeps it", async () => {
  answer("shop,year,sales,share\nA,2021,100,0.01\nA,2022,110,0.5\nA,2023,121,2\nA,2024,130,3\n");
  const site = project({
    ...sales(),
    sql: "select shop, year::integer as year, share::double as share_pct from raw order by all",
  });
  const before = site.text("data/office-sales/office-sales.csv");
  expect(await site.write()).toMatchObject({
    kind: "refused",
    says: expect.stringContaining(
      "gives through refresh.sql no sales any more: give it there, or refresh with --accept",
    ),
  });
  const outcome = await site.write({ isAccepted: true });
  expect(outcome.kind === "new" && outcome.lines).toEqual([
    "0 rows added, 0 revised, 0 gone; 4 in all.",
    "Without sales, which the edition before it had.",
    "The former edition can still be asked for as office-sales-2025-07.",
  ]);
  expect(site.text("data/office-sales/office-sales.csv")).toBe(
    "shop,year,share_pct\nA,2021,0.01\nA,2022,0.5\nA,2023,2\nA,2024,3\n",
  );
  expect(site.text("data/office-sales-2025-07/office-sales-2025-07.csv")).toBe(before);
  const fieldsIn = (name: string) =>
    JSON.parse(site.text(`data/${name}/datapackage.json`)).resources[0].schema.fields.map(
      (field: { name: string }) => field.name,
    );
  expect(fieldsIn("office-sales")).toEqual(["shop", "year", "share_pct"]);
  expect(fieldsIn("office-sales-2025-07")).toEqual(["shop", "year", "sales", "share_pct"]);
});

test("a column of the key cannot go, whoever accepts it", async () => {
  answer("shop,year,sales,share\nA,2021,100,0.01\n");
  const site = project({
    ...sales(),
    sql: "select shop, sales::double as sales, share::double as share_pct from raw order by all",
  });
  expect(await site.write({ isAccepted: true })).toMatchObject({
    kind: "refused",
    says: expect.stringContaining("no year, which tells the rows apart: give it there"),
  });
});
