import { beforeAll, describe, expect, test } from "vitest";
import { answerField } from "../../../src/calculators/gdp-field/answer/answerField.ts";
import { fieldPairs, mostPairs } from "../../../src/calculators/gdp-field/answer/fieldPairs.ts";
import { pairItems, pairSearch } from "../../../src/calculators/gdp-field/panels/pairs/pairItems.ts";
import { pairNotes } from "../../../src/calculators/gdp-field/panels/pairs/pairNotes.ts";
import { readFieldData, readFieldRecords } from "../../../src/calculators/gdp-field/readFieldData.ts";
import type { FieldData, FieldRecord } from "../../../src/calculators/gdp-field/state/fieldData.ts";
import { readField } from "../../../src/calculators/gdp-field/state/readField.ts";
import { typedReaders } from "../../../src/calculators/gdp-field/typedReaders.ts";
import { projectScenario } from "../../../src/model/projectScenario.ts";

let data: FieldData;
let records: ReadonlyMap<string, FieldRecord>;
beforeAll(async () => {
  [data, records] = [await readFieldData(), await readFieldRecords()];
});

function drawn(search: string) {
  const { assumptions, codes, notes } = readField(search, data, typedReaders);
  const answer = answerField({ assumptions, codes, notes }, data);
  return { assumptions, answer, pairs: fieldPairs(assumptions, answer, records.get(assumptions.start)) };
}

describe("the pairs of a field", () => {
  test("are a dozen at most, each once, neighbours in rank first", () => {
    const { answer, pairs } = drawn("");
    expect(pairs).toHaveLength(mostPairs);
    expect(new Set(pairs.map(({ chaser, leader }) => [chaser, leader].sort().join())).size).toBe(mostPairs);
    const apart = pairs.map(({ chaser, leader, year }) => {
      const rank = (code: string) =>
        answer.ranks[answer.paths.findIndex((path) => path.code === code)]?.[year - 2025] as number;
      return rank(leader) - rank(chaser);
    });
    expect(apart.slice(0, apart.lastIndexOf(1) + 1).every((places) => places === 1)).toBe(true);
  });

  // Worked out apart, in another language, from the CSV file.
  test.each([
    ["e=IND,JPN", 0.46391],
    ["e=IND,USA&g=IND:9,USA:0&base=ppp", 0.40401],
    ["e=IND,JPN&base=constant", 0.5337],
  ])("begin ten years before the start, measured as the field is: %s", (search, expected) => {
    const [pair] = drawn(search).pairs;
    expect(pair?.record[0]?.[0]).toBe(2015);
    expect(pair?.record[0]?.[1]).toBeCloseTo(expected, 4);
    expect(pair?.record.at(-1)?.[1]).toBeCloseTo(pair?.path[0]?.[1] as number, 4);
  });

  test("open the calculator of two economies at growth that gives the same year", () => {
    const { pairs, assumptions } = drawn("to=2060");
    for (const pair of pairs) {
      const query = new URLSearchParams(pairSearch(pair, assumptions));
      const economy = (code: string, rate: "cg" | "lg") => ({
        code,
        gdp: data.starts.find(({ id }) => id === query.get("start"))?.market[code] as number,
        growth: Number(query.get(rate)),
        prices: 0,
      });
      const { crossings } = projectScenario({
        basis: "market",
        startYear: 2025,
        horizon: 2060,
        chaser: economy(pair.chaser, "cg"),
        leader: economy(pair.leader, "lg"),
        currency: 0,
        shocks: [],
      });
      expect(crossings[0]).toBe(pair.year);
    }
  });

  test.each(["", "e=KOR,JPN&to=2026", "e=asean&start=imf-2026-04&growth=imf&to=2100&base=ppp"])(
    "have no blank left in %s",
    (search) => {
      const { pairs, answer, assumptions } = drawn(search);
      for (const language of ["en", "ko"] as const) {
        const items = pairItems(pairs, assumptions, { data, language, page: "/crossover/" });
        const notes = Object.values(pairNotes(answer, pairs, language));
        for (const text of [items, ...(pairs.length > 0 ? notes : [])])
          expect(text).not.toMatch(/[{}]|undefined|NaN|Infinity/);
      }
    },
  );

  test("are drawn from the start on where the record is not at hand", () => {
    const { assumptions, answer } = drawn("e=IND,JPN");
    expect(fieldPairs(assumptions, answer, undefined)[0]).toMatchObject({ chaser: "IND", leader: "JPN", record: [] });
  });

  test("open alone where they give the same year: steady rates in the pair, others in a field of two", () => {
    const hrefs = (search: string) => {
      const { pairs, assumptions } = drawn(search);
      const items = pairItems(pairs, assumptions, { data, language: "en", page: "/crossover/" });
      return [...items.matchAll(/href="([^"]*)"/g)].map(([, href]) => href?.replaceAll("&amp;", "&") ?? "");
    };
    expect(hrefs("e=IND,JPN&to=2040")[0]).toMatch(/^\/crossover\/\?chaser=IND&leader=JPN/);
    const [ruled = ""] = hrefs("e=IND,JPN&growth=imf&to=2040");
    expect(ruled).toMatch(/^\/crossover\/field\/\?/);
    expect(drawn(ruled.split("?")[1] ?? "").pairs[0]?.year).toBe(drawn("e=IND,JPN&growth=imf&to=2040").pairs[0]?.year);
  });
});
