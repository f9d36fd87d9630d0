import { describe, expect, test } from "vitest";
import { ratioLinesSvg } from "../../../src/calculators/gdp-crossover/panels/comparison/ratioLinesSvg.ts";

describe("ratioLinesSvg(lines, frame)", () => {
  const line = (name: string, from: number, ratio: number[]) => ({ name, years: ratio.map((_, i) => from + i), ratio });
  const over = (percent: string, year: number) => `over ${percent}% from ${year}`;
  const drawn = (lines: Parameters<typeof ratioLinesSvg>[0], narrow = false) =>
    ratioLinesSvg(lines, { language: "en", narrow, over });
  const heights = (svg: string) =>
    [...svg.matchAll(/<path d="(M[^"]*L[^"]*)"/g)].map(([, d]) =>
      [...(d as string).matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y)),
    );

  test.each([true, false])("scales to a ratio above 300% without drawing it flat (narrow: %s)", (narrow) => {
    const { svg } = drawn([line("Fast", 2010, [0.4, 1.2, 2.2, 3.1, 3.5])], narrow);
    const [ys = []] = heights(svg);
    expect(new Set(ys).size).toBe(5);
    expect(svg).toContain(">400%<");
    expect(svg).not.toContain("over");
  });

  test.each([true, false])("cuts a line above 400% at the frame and says from when (narrow: %s)", (narrow) => {
    const { svg } = drawn(
      [line("Wild", 2010, [0.4, 2, 6, 20, 80]), line("Calm", 2010, [0.5, 0.6, 0.7, 0.8, 0.9])],
      narrow,
    );
    const [wild = []] = heights(svg);
    // In the frame in 2010 and 2011, and half of the way from 200 to 600 per cent in the year after.
    expect(wild).toHaveLength(3);
    expect(wild.at(-1)).toBe(20);
    expect(svg.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")).toContain("over 400% from 2012");
    expect(svg).toContain('class="leaves"');
  });

  test("holds a line that starts above 400%", () => {
    const { svg } = drawn([line("Ahead", 2010, [9, 9.5, 9.8, 10])]);
    expect(heights(svg)[0]).toHaveLength(4);
  });

  test.each([true, false])("keeps every label inside the drawing, and off its neighbours (narrow: %s)", (narrow) => {
    const lines = ["One", "Two", "Three with quite a long name to read", "Four"].map((name) =>
      line(name, 2010, [0.6, 2, 4.1]),
    );
    const { svg } = drawn(lines, narrow);
    const ys = [...svg.matchAll(/<tspan[^>]* y="([\d.-]+)"/g)].map(([, y]) => Number(y)).sort((a, b) => a - b);
    const height = Number(/viewBox="0 0 \d+ (\d+)"/.exec(svg)?.[1]);
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(12);
    expect(Math.max(...ys)).toBeLessThanOrEqual(height);
    for (const [i, y] of ys.entries()) if (i > 0) expect(y - (ys[i - 1] as number)).toBeGreaterThanOrEqual(12);
  });

  test("goes on to the last year of its lines, or to the one that is asked for", () => {
    const long = [line("Long", 2010, Array(41).fill(0.6)), line("Short", 2020, [0.5, 0.6])];
    expect(drawn(long).svg).toContain(">2050<");
    const { svg } = ratioLinesSvg(long, { language: "en", narrow: false, to: 2030, over });
    expect(svg).toContain(">2030<");
    expect(svg).not.toContain(">2035<");
  });

  test("tells the true values in its text", () => {
    expect(drawn([line("Wild", 2010, [0.4, 80])]).alternative).toBe("Wild: 2010 40.0%, 2011 8,000.0%.");
  });
});
