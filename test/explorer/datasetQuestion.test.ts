import { describe, expect, test } from "vitest";
import { nativeDatabase } from "../../src/database/native.ts";
import { catalogue } from "../../src/datasets/catalogue.ts";
import type { Descriptor, Field } from "../../src/datasets/descriptor.ts";
import { datasetQuestion } from "../../src/explorer/datasetQuestion.ts";

describe("datasetQuestion(descriptor)", () => {
  test.each(catalogue)("$name: is answered, and its chart reads columns of the answer", async (descriptor) => {
    const { sql, title, chart } = datasetQuestion(descriptor);
    const [first] = await (await nativeDatabase()).rows<Record<string, unknown>>(sql);
    expect(first).toBeDefined();
    expect(title.ko).toMatch(/[가-힣]/);
    const drawn = chart ? [chart.x, chart.y, ...(chart.colour ? [chart.colour] : [])] : [];
    expect(Object.keys(first ?? {})).toEqual(expect.arrayContaining(drawn));
  });

  const field = (name: string, type: Field["type"], en: string, ko: string, unit?: string) =>
    ({ name, type, titles: { en, ko }, ...(unit && { units: { en: unit, ko: unit } }) }) as Field;
  const year = field("year", "integer", "Year", "연도");
  const shop = field("shop", "string", "Shop", "가게");
  const staff = field("staff", "integer", "Staff", "직원");
  const sales = field("sales", "number", "Sales", "매출", "US dollars");
  const asked = (fields: readonly Field[], key: readonly Field[]) =>
    datasetQuestion({
      name: "town-shops",
      titles: { en: "Shops", ko: "가게들" },
      resources: [{ schema: { fields, primaryKey: key.map(({ name }) => name) } }],
    } as unknown as Descriptor);

  test("is the first measure with a unit over time, a line for each name", () => {
    expect(asked([year, shop, staff, sales], [year, shop])).toEqual({
      id: "town-shops",
      title: { en: "Shops: Sales, by Year", ko: "가게들: 연도별 매출" },
      sql: 'select "year", "shop", "sales"\nfrom "town_shops"\norder by "year", "shop"',
      chart: { kind: "line", x: "year", y: "sales", colour: "shop" },
    });
  });

  test("is the measure of each name, the largest first, without a time", () => {
    expect(asked([shop, staff], [shop])).toMatchObject({
      title: { en: "Shops: Staff, by Shop" },
      sql: 'select "shop", "staff"\nfrom "town_shops"\norder by "staff" desc nulls last\nlimit 50',
      chart: { kind: "bar", x: "shop", y: "staff" },
    });
  });

  test("is the first rows without a measure, and where another number is part of the key", () => {
    expect(asked([shop], [shop])).toEqual({
      id: "town-shops",
      title: { en: "Shops: the first rows", ko: "가게들: 처음 몇 행" },
      sql: 'select *\nfrom "town_shops"\norder by "shop"\nlimit 50',
    });
    expect(asked([year, staff, sales], [year, staff])).not.toHaveProperty("chart");
  });
});
