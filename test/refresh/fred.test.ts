import { afterAll, beforeAll, expect, test } from "vitest";
import { fred } from "../../src/refresh/connectors/fred.ts";
import { asking, type Publisher, publisher, send } from "./publisher.ts";

/**
 * The shape is that of FRED's graph download, https://fred.stlouisfed.org/graph/fredgraph.csv?id=…, and its missing value
 * that of https://fred.stlouisfed.org/docs/api/fred/series_observations.html, "."; the CSV leaves it empty too.
 */
let office: Publisher;
beforeAll(async () => {
  office = await publisher();
});
afterAll(() => office.close());

const url = () => `${office.address}/graph/fredgraph.csv?id=ECOMPCTSA,ECOMSA`;

test.each(["observation_date", "DATE"])(
  "fred reads several series under %s; a missing value is null, be it a dot or empty",
  async (date) => {
    office.answer((_, response) =>
      send(
        response,
        "application/csv",
        `${date},ECOMPCTSA,ECOMSA\n1999-10-01,0.6,4476\n2000-01-01,.,5691\n2000-04-01,,\n`,
        {
          "content-disposition": 'attachment; filename="fredgraph.csv"',
        },
      ),
    );
    expect(await fred({ url: url() }, asking())).toEqual({
      columns: ["observation_date", "ECOMPCTSA", "ECOMSA"],
      rows: [
        ["1999-10-01", "0.6", "4476"],
        ["2000-01-01", null, "5691"],
        ["2000-04-01", null, null],
      ],
      labels: {},
    });
  },
);

test.each([
  [
    "a series is not there",
    "observation_date,ECOMPCTSA\n1999-10-01,0.6\n",
    /^answered with the columns observation_date, ECOMPCTSA where a day and ECOMPCTSA, ECOMSA were asked for: look up/,
  ],
  [
    "a series has another name",
    "observation_date,ECOMPCTSA,ECOMNSA\n1999-10-01,0.6,1\n",
    /^answered with the columns .*ECOMNSA where a day and/,
  ],
  [
    "a figure is a word",
    "observation_date,ECOMPCTSA,ECOMSA\n1999-10-01,0.6,soon\n",
    /^answered with "soon" among the figures of ECOMSA: look at the address/,
  ],
  [
    "a row is cut off",
    "observation_date,ECOMPCTSA,ECOMSA\n1999-10-01,0.6,4476\n2000-01",
    /^sent a table that is broken or cut off in line 3: try again later/,
  ],
  ["there are no rows", "observation_date,ECOMPCTSA,ECOMSA\n", /^answered with the names of columns and no row: check/],
])("fred refuses an answer where %s", async (_, body, sentence) => {
  office.answer((_request, response) => send(response, "application/csv", body));
  await expect(fred({ url: url() }, asking())).rejects.toThrow(sentence);
});
