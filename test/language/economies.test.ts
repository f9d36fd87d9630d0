import { expect, test } from "vitest";
import { economyName, economyNames } from "../../src/language/economies.ts";

test("an economy has a name for each place it stands in", () => {
  expect(economyNames.en.GBR).toEqual({
    name: "United Kingdom",
    full: "the United Kingdom",
    short: "UK",
    owner: "the United Kingdom’s",
    plain: "Britain",
    currency: "pound",
  });
  expect(economyNames.en.USA?.owner).toBe("the United States’");
  expect(Object.keys(economyNames.ko)).toEqual(Object.keys(economyNames.en));
});

test.each([
  ["KOR", "Korea", "한국"],
  ["GBR", "Britain", "영국"],
  ["USA", "United States", "미국"],
  ["FRA", "FRA", "FRA"],
])("economyName(%s) is what figures call it, and the code where there is no name", (iso3, english, korean) => {
  expect([economyName(iso3, "en"), economyName(iso3, "ko")]).toEqual([english, korean]);
});
