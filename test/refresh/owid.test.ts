import { afterAll, beforeAll, expect, test } from "vitest";
import { owid } from "../../src/refresh/connectors/owid.ts";
import { asking, type Publisher, publisher, send } from "./publisher.ts";

/**
 * The shapes are those of Our World in Data's Chart API (https://docs.owid.io/projects/etl/api/chart-api/): <chart>.csv
 * with Entity, Code, Year and the indicators, <chart>.metadata.json with `columns` by title, each with its shortName.
 */
let office: Publisher;
beforeAll(async () => {
  office = await publisher();
});
afterAll(() => office.close());

const short = "population__sex_all__age_all__variant_estimates";
const metadata = {
  chart: { title: "Population", citation: "UN, World Population Prospects (2024)" },
  columns: {
    "Population - Sex: all - Age: all - Variant: estimates": {
      titleShort: "Population",
      titleLong: "Population, total",
      unit: "people",
      shortName: short,
      lastUpdated: "2024-07-12",
    },
  },
};

function answer(csv: string, described: object = metadata): void {
  office.answer((request, response) =>
    request.url?.includes(".metadata.json")
      ? send(response, "application/json", JSON.stringify(described))
      : send(response, "text/csv", csv),
  );
}

const url = () => `${office.address}/grapher/population.csv?v=1&csvType=full&useColumnShortNames=true`;

test.each(["Entity,Code,Year", "entity,code,year"])(
  "owid reads a chart under %s with what its metadata say",
  async (heads) => {
    answer(`${heads},${short}\nChina,CHN,2020,1426106093\nAfrica,,2020,1360677231\n`);
    office.asked.length = 0;
    expect(await owid({ url: url() }, asking())).toEqual({
      columns: ["entity", "code", "year", short],
      rows: [
        ["China", "CHN", "2020", "1426106093"],
        ["Africa", null, "2020", "1360677231"],
      ],
      labels: { [short]: "Population, total (people)" },
      updated: "2024-07-12",
    });
    expect(office.asked.map(({ url: path }) => path)).toEqual([
      "/grapher/population.csv?v=1&csvType=full&useColumnShortNames=true",
      "/grapher/population.metadata.json?v=1&csvType=full&useColumnShortNames=true",
    ]);
  },
);

test("owid refuses a table that is not headed by entity, code and year, and columns that nothing describes", async () => {
  answer(`Country,Year,${short}\nChina,2020,1\n`);
  await expect(owid({ url: url() }, asking())).rejects.toThrow(
    /^answered with the columns Country, Year, .* where entity, code and year come first: compare/,
  );
  answer("Entity,Code,Year,people\nChina,CHN,2020,1\n");
  await expect(owid({ url: url() }, asking())).rejects.toThrow(
    /^describes none of the columns people in its metadata: compare/,
  );
});
