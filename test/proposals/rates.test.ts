import { expect, test } from "vitest";
import { measureRates } from "./measureRates.ts";
import { outOfReach } from "./outOfReach.ts";
import { publishedNumbers } from "./publishedNumbers.ts";

test("the right rows are first for 70 % of the published numbers within reach, and among five for 85 %", async () => {
  // Each number once, in English and Korean by turns: the bench measures all of them in both.
  const places = await measureRates(({ surroundings }, i) => surroundings.language === (i % 2 === 0 ? "en" : "ko"));
  const five = places.filter(({ place }) => place >= 0).length / places.length;
  const first = places.filter(({ place }) => place === 0).length / places.length;
  expect(places.length).toBeGreaterThan(150);
  expect(first).toBeGreaterThanOrEqual(0.7);
  expect(five).toBeGreaterThanOrEqual(0.85);
}, 120_000);

test("what is said to be out of reach is published, and is a small part of it", async () => {
  const published = new Set((await publishedNumbers()).map(({ id }) => id));
  const ids = Object.values(outOfReach).flat();
  expect(ids.filter((id) => !published.has(id))).toEqual([]);
  expect(ids.length / published.size).toBeLessThan(0.2);
});
