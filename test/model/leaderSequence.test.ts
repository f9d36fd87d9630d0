import { describe, expect, test } from "vitest";
import type { GdpPoint } from "../../src/model/economy.ts";
import { leadChanges, leaderSequence, leadingSince, type YearLeader } from "../../src/model/leaderSequence.ts";

const series = (economy: string, values: Record<number, number>): GdpPoint[] =>
  Object.entries(values).map(([year, gdp]) => ({ economy, year: Number(year), gdp }));

const stated = (leaders: Record<number, string>): YearLeader[] =>
  Object.entries(leaders).map(([year, leader]) => ({ year: Number(year), kind: "leads", leader }));

describe("leaderSequence(one, other)", () => {
  test("finds the United States ahead in the implied 2019 and China in the published 2020 of retail sales", () => {
    const china = series("CHN", { 2019: 5072 / 0.96, 2020: 5072 });
    const unitedStates = series("USA", { 2019: 4894 / 0.896, 2020: 4894 });
    expect(leaderSequence(china, unitedStates)).toEqual(stated({ 2019: "USA", 2020: "CHN" }));
  });

  test("leaves a missing year a gap and gives a tie no leader", () => {
    const one = series("CHN", { 2019: 1, 2020: 2, 2022: 3 });
    const other = series("USA", { 2019: 2, 2020: 2, 2021: 2, 2022: 2 });
    expect(leaderSequence(one, other)).toEqual([
      { year: 2019, kind: "leads", leader: "USA" },
      { year: 2020, kind: "tie" },
      { year: 2021, kind: "gap" },
      { year: 2022, kind: "leads", leader: "CHN" },
    ]);
  });

  test("of nothing is nothing", () => {
    expect(leaderSequence([], [])).toEqual([]);
  });
});

describe("leadChanges(sequence)", () => {
  test("dates the published changes of the lead in retail: 2020, 2021 and 2023", () => {
    const published = stated({ 2019: "USA", 2020: "CHN", 2021: "USA", 2022: "USA", 2023: "CHN", 2024: "CHN" });
    expect(leadChanges(published).map(({ year }) => year)).toEqual([2020, 2021, 2023]);
  });

  test("says when a change lies somewhere inside a gap", () => {
    const sequence: YearLeader[] = [
      { year: 2019, kind: "leads", leader: "USA" },
      { year: 2020, kind: "gap" },
      { year: 2021, kind: "tie" },
      { year: 2022, kind: "leads", leader: "CHN" },
    ];
    expect(leadChanges(sequence)).toEqual([{ year: 2022, from: "USA", to: "CHN", lastYearOfFrom: 2019 }]);
  });

  test("sees no change when the same economy leads again after a tie", () => {
    const sequence: YearLeader[] = [
      ...stated({ 2019: "USA" }),
      { year: 2020, kind: "tie" },
      ...stated({ 2021: "USA" }),
    ];
    expect(leadChanges(sequence)).toEqual([]);
  });
});

describe("leadingSince(sequence)", () => {
  test("is the first year of the last unbroken lead", () => {
    expect(leadingSince(stated({ 2014: "USA", 2015: "USA", 2016: "CHN", 2017: "CHN" }))).toEqual({
      leader: "CHN",
      year: 2016,
    });
    expect(leadingSince(stated({ 2014: "USA" }))).toEqual({ leader: "USA", year: 2014 });
  });

  test("is unknown when the last year is a tie or a gap", () => {
    expect(leadingSince([...stated({ 2014: "USA" }), { year: 2015, kind: "tie" }])).toBeUndefined();
    expect(leadingSince([])).toBeUndefined();
  });
});
