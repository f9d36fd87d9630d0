import { describe, expect, test } from "vitest";
import { type AnswerRow, answerOf } from "./answerOf.ts";

describe.each([
  { first_year: 2010, last_year: 2019 },
  { first_year: 2000, last_year: 2015 },
])("the trend of $first_year–$last_year", (window) => {
  test("as a line, leaves gaps in its window that cancel out, as least squares do", async () => {
    const rows = await answerOf("us-ecommerce-share", window);
    const gaps = rows.filter(({ stage }) => stage === "fitted").map(({ gap }) => gap);
    expect(gaps).toHaveLength((window.last_year - window.first_year + 1) * 4);
    expect(gaps.reduce((sum, gap) => sum + gap, 0)).toBeCloseTo(0, 8);
  });

  test("as a curve, grows by the same factor every quarter", async () => {
    const rows = await answerOf("us-ecommerce-share", { ...window, shape: "growth" });
    const trend = rows.flatMap((row) => row.trend ?? []);
    const factors = trend.slice(1).map((value, i) => value / (trend[i] as number));
    for (const factor of factors) expect(factor).toBeCloseTo(factors[0] as number, 10);
  });

  test("puts the share as many years ahead as its gap is steps of the line", async () => {
    const trend = await answerOf("us-ecommerce-share", window);
    const ahead = await answerOf("trend-pulled-forward", window);
    const [last, before] = [trend.at(-1), trend.at(-2)] as [AnswerRow, AnswerRow];
    const slope = ((last.trend as number) - (before.trend as number)) * 4;
    for (const { quarter, years_ahead } of ahead.filter(({ shape }) => shape === "line")) {
      const gap = trend.find((row) => row.quarter === quarter)?.gap as number;
      expect(years_ahead).toBeCloseTo(gap / slope, 8);
    }
  });
});

test("China’s online share divides the releases of the same year: 10,804.2 by 44,082.3 billion yuan in 2021", async () => {
  const rows = await answerOf("online-shares", { definitions: ["china-goods"] });
  expect(rows.find(({ period }) => period === "2021")?.share).toBeCloseTo((100 * 10_804.2) / 44_082.3, 10);
  expect(rows.find(({ period }) => period === "2024")?.share).toBe(26.8);
});
