import { describe, expect, test } from "vitest";
import { tornadoSvg } from "../../../src/calculators/gdp-crossover/panels/sensitivity/tornadoSvg.ts";
import { textWidth } from "../../../src/charts/wrapWords.ts";
import { type Lever, levers } from "../../../src/model/lever.ts";
import { projectScenario } from "../../../src/model/projectScenario.ts";
import { tornado } from "../../../src/model/tornado.ts";
import { scenario } from "../../model/scenarios.ts";

const drawn = (changes: Parameters<typeof scenario>[0], narrow: boolean) => {
  const given = scenario(changes);
  const bars = tornado(
    given,
    levers.map((lever) => ({ lever, by: 1 })),
  );
  return tornadoSvg(bars, projectScenario(given).outcome, given, {
    name: (lever: Lever) => `Growth of the United States (${lever})`,
    percent: (value) => `${value.toFixed(1)}%`,
    answer: (outcome) => (outcome.kind === "crosses" ? String(outcome.year) : outcome.kind),
    now: (year) => `as it stands: ${year}`,
    narrow,
  });
};
const texts = (svg: string) =>
  [...svg.matchAll(/<text class="[^"]*" x="([\d.-]+)" y="([\d.-]+)">([^<]*)</g)].map(([, x, y, words = ""]) => ({
    x: Number(x),
    y: Number(y),
    end: Number(x) + textWidth(words),
    words,
  }));

describe.each([true, false])("tornadoSvg(bars) (narrow: %s)", (narrow) => {
  const cases = {
    crossing: scenario({ chaser: { growth: 5 } }),
    slow: scenario({ chaser: { growth: 1.2 } }),
    ahead: scenario({ chaser: { gdp: 40_000 } }),
  };

  test.each(Object.entries(cases))("keeps its words off each other and inside the frame: %s", (_, given) => {
    const svg = drawn(given, narrow);
    const width = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
    const all = texts(svg);
    expect(all.length).toBeGreaterThan(4);
    for (const [i, one] of all.entries()) {
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.end).toBeLessThanOrEqual(width);
      for (const two of all.slice(i + 1)) {
        if (Math.abs(one.y - two.y) < 14) expect(one.end <= two.x || two.end <= one.x).toBe(true);
      }
    }
  });

  test("ends a bar of no end in an arrowhead beyond it", () => {
    const svg = drawn(cases.slow, narrow);
    const arrow = Number(/class="open" d="M([\d.]+)/.exec(svg)?.[1]);
    const bars = [...svg.matchAll(/class="bar" d="M[\d.]+,[\d.]+H([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(Math.max(...bars)).toBeLessThanOrEqual(arrow);
  });

  test("names the year of the dotted line", () => {
    const { outcome } = projectScenario(cases.crossing);
    expect(outcome.kind).toBe("crosses");
    expect(drawn(cases.crossing, narrow)).toContain(`as it stands: ${outcome.kind === "crosses" && outcome.year}`);
  });
});
