import { describe, expect, test } from "vitest";
import { answerPair } from "../../../src/calculators/gdp-crossover/answer/answerPair.ts";
import { pageWords } from "../../../src/calculators/gdp-crossover/answer/pageWords.ts";
import { toChart } from "../../../src/calculators/gdp-crossover/chart/toChart.ts";
import { dataWithPair } from "../../../src/calculators/gdp-crossover/data/readCalculatorData.ts";
import { toAssumptions } from "../../../src/calculators/gdp-crossover/state/toAssumptions.ts";

async function told(chaser: string, leader: string, search = "cg=3&lg=1") {
  const data = await dataWithPair([chaser, leader]);
  const { assumptions, notes } = toAssumptions(`chaser=${chaser}&leader=${leader}&${search}`, data);
  return { notes, ...answerPair(assumptions, data, pageWords(data, "en")) };
}

describe("since when one is ahead", () => {
  // Kosovo's record begins in 2008, Poland's in 1990, Jordan's in 1965: the others were larger all along.
  test.each([
    ["USA", "XKX"],
    ["DEU", "POL"],
    ["CHN", "JOR"],
  ])("%s has no year in which it passed %s: the record of the other begins later", async (chaser, leader) => {
    const { told: answer } = await told(chaser, leader);
    expect(answer.kind).toBe("already-ahead");
    expect(answer.spoken).toContain("from the first year, 2025");
    expect(answer.spoken).not.toContain("since");
  });

  test("Korea passed Spain within the record", async () => {
    const { told: answer } = await told("ESP", "KOR");
    expect(answer.spoken).toMatch(/ since \d{4}|from the first year/);
  });
});

test.each([
  ["VEN", "COL"],
  ["COL", "VEN"],
])(
  "%s and %s: Venezuela has no level by purchasing power, so dollars are used, with a note",
  async (chaser, leader) => {
    const { notes, assumptions, projection } = await told(chaser, leader, "basis=ppp&cg=3&lg=1");
    expect(assumptions.basis).toBe("market");
    expect(notes).toMatchObject([{ code: "no-level", name: "basis", given: "VEN", used: "market" }]);
    expect(projection.ratio.every(Number.isFinite)).toBe(true);
  },
);

test("no pair of any edition and basis gives anything but numbers", async () => {
  const data = await dataWithPair(["CHN", "USA"]);
  for (const start of data.starts)
    for (const basis of ["market", "ppp", "constant"])
      for (const code of Object.keys(start.market)) {
        const leader = code === "USA" ? "CHN" : "USA";
        if (!(leader in start.market)) continue;
        const search = `start=${start.id}&basis=${basis}&chaser=${code}&leader=${leader}&cg=3&lg=2`;
        const { assumptions } = toAssumptions(search, data);
        const { projection } = answerPair(assumptions, data, pageWords(data, "en"));
        expect([search, projection.ratio.every((ratio) => Number.isFinite(ratio) && ratio > 0)]).toEqual([
          search,
          true,
        ]);
      }
});

describe("India’s series, which was replaced from 2022 on", () => {
  const chartOf = async (search: string) => {
    const data = await dataWithPair(["IND", "JPN"]);
    const words = pageWords(data, "en");
    const { assumptions } = toAssumptions(`chaser=IND&leader=JPN&cg=6&lg=1${search}`, data);
    const { projection, told: answer } = answerPair(assumptions, data, words);
    return { ...toChart(assumptions, projection, data, words.economies), answer };
  };
  const spans = (runs: readonly { from: number; values: readonly number[] }[]) =>
    runs.map(({ from, values }) => [from, from + values.length - 1]);

  test.each(["", "&basis=ppp", "&per=head"])("is drawn as two lines (%s), and said", async (search) => {
    const { chaser, leader, answer } = await chartOf(search);
    expect(
      spans(chaser.actual)
        .slice(-2)
        .map(([from, to]) => [from === 2022, to]),
    ).toEqual([
      [false, 2021],
      [true, 2025],
    ]);
    expect(spans(leader.actual)).toHaveLength(1);
    expect(answer.aside).toContain("rebased in February 2026");
  });

  test("breaks the ratio, too, and not the path of real growth", async () => {
    expect(spans((await chartOf("&view=ratio")).chaser.actual).at(-1)).toEqual([2022, 2025]);
    expect(spans((await chartOf("&basis=constant")).chaser.actual)).toHaveLength(1);
  });
});
