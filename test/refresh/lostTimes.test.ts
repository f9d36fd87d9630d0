import { afterAll, beforeAll, expect, test } from "vitest";
import { project } from "./project.ts";
import { type Publisher, publisher, send } from "./publisher.ts";

let office: Publisher;
beforeAll(async () => {
  office = await publisher();
});
afterAll(() => office.close());

const years = Array.from({ length: 40 }, (_, i) => 1985 + i);
const table = (some: readonly number[]) => `year,ships\n${some.map((year) => `${year},${year - 1900}\n`).join("")}`;
const site = () =>
  project({
    name: "office-ships",
    columns: ["year#!", "ships~"],
    csv: table(years),
    refresh: { connector: "csv", url: `${office.address}/table.csv` },
    sql: "select year::integer as year, ships::double as ships from raw order by all",
  });
const answer = (some: readonly number[]) => office.answer((_, response) => send(response, "text/csv", table(some)));

test("a year of which no row is left is refused, though it is few of the rows, and taken where it is meant", async () => {
  const { refresh } = site();
  answer(years.filter((year) => year !== 1990));
  expect(await refresh()).toMatchObject({
    kind: "refused",
    says: expect.stringMatching(
      /has no row of 1990 any more: look whether the answer is whole, or refresh with --accept/,
    ),
  });
  expect(await refresh({ isAccepted: true })).toMatchObject({ kind: "new" });
  answer(years.filter((year) => year > 1986));
  expect(await refresh()).toMatchObject({ says: expect.stringMatching(/has no row of 1985 and of 1 more any more/) });
});
