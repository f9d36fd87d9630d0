import { describe, expect, test } from "vitest";
import { valueDomain, valueTicks } from "../../../src/calculators/drawing/valueAxis.ts";
import { startOf, toScenario } from "../../../src/calculators/gdp-crossover/answer/toScenario.ts";
import { uncertaintyOf } from "../../../src/calculators/gdp-crossover/answer/uncertaintyOf.ts";
import { crossoverLayout, crossoverSizes } from "../../../src/calculators/gdp-crossover/chart/crossoverLayout.ts";
import { crossoverSvg } from "../../../src/calculators/gdp-crossover/chart/crossoverSvg.ts";
import { toChart } from "../../../src/calculators/gdp-crossover/chart/toChart.ts";
import { readCalculatorData } from "../../../src/calculators/gdp-crossover/data/readCalculatorData.ts";
import { marksApply } from "../../../src/calculators/gdp-crossover/panels/forecasts/forecastMarks.ts";
import { bandPath } from "../../../src/calculators/gdp-crossover/panels/uncertainty/bandPath.ts";
import { toAssumptions } from "../../../src/calculators/gdp-crossover/state/toAssumptions.ts";
import { economyNames } from "../../../src/language/economies.ts";
import { fan } from "../../../src/model/fan.ts";
import { projectScenario } from "../../../src/model/projectScenario.ts";
import { drawDeviations } from "../../../src/model/uncertainty.ts";

const data = await readCalculatorData();
const chart = (search: string) => {
  const { assumptions } = toAssumptions(search, data);
  return toChart(assumptions, projectScenario(toScenario(assumptions, data)), data, economyNames.en);
};

describe("toChart(assumptions, projection)", () => {
  test("ends the solid line with the last actual year and dashes what the edition itself projects", () => {
    const { chaser, projectedFrom } = chart("start=imf-2025-10");
    const [run] = chaser.actual;
    expect((run?.from ?? 0) + (run?.values.length ?? 0) - 1).toBe(2024);
    expect(chaser.path.from).toBe(2024);
    expect(projectedFrom).toBe(2024);
  });

  test("keeps the gaps of the retail series as gaps", () => {
    const { chaser } = chart("start=retail-2025");
    expect(chaser.actual.map(({ from, values }) => [from, values.length])).toEqual([
      [2005, 1],
      [2019, 7],
    ]);
  });

  test("shows what happened beside the article's path", () => {
    const { chaser } = chart("start=article-2020&cg=5&lg=2.5");
    expect(chaser.path.from).toBe(2019);
    expect(chaser.actual.at(-1)?.values.length).toBeGreaterThan(20);
  });

  test("leaves the record out where the reader's own numbers are of another size", () => {
    expect(chart("cy0=2020&cgdp=5&lgdp=10").chaser.actual).toEqual([]);
    expect(chart("cy0=2010&cgdp=5880&lgdp=14580").chaser.actual).not.toEqual([]);
  });
});

describe("crossoverLayout(chart, frame)", () => {
  test.each([
    "",
    "axis=linear",
    "view=ratio",
    "cg=20&lg=-10",
    "cg=-10&lg=20",
    "to=2026",
    "cy0=2099&cgdp=0.001&lgdp=1e9",
  ])("of ?%s draws finite coordinates only", (search) => {
    for (const size of crossoverSizes) {
      const svg = crossoverSvg(crossoverLayout(chart(search), { size, language: "ko" }), {
        alternative: "",
        projected: "",
        chaserColour: "CHN",
        leaderColour: "USA",
      });
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  test("marks each crossing at the height where both paths stand", () => {
    const drawing = crossoverLayout(chart("start=article-2020&cg=6&lg=2.5"), { size: "wide", language: "en" });
    expect(drawing.crossings.map(({ text }) => text)).toEqual(["2030"]);
  });

  test("sets end labels apart when the paths end together", () => {
    const { ends } = crossoverLayout(chart("to=2044"), { size: "wide", language: "en" });
    expect(Math.abs(ends.chaser.y - ends.leader.y)).toBeGreaterThanOrEqual(15);
  });

  test("keeps a domain that is held, so that a drag moves the path and not the axis", () => {
    const held = crossoverLayout(chart(""), { size: "wide", language: "en" }).y.domain;
    const moved = crossoverLayout({ ...chart("cg=9"), years: [2000, 2060] }, { size: "wide", language: "en" }, held);
    expect(moved.y.domain).toBe(held);
  });
});

/** Every point of SVG path data with absolute commands. */
const pointsOf = (d: string) =>
  [...d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

describe("the fan", () => {
  const shaken = (search: string) => {
    const { assumptions } = toAssumptions(search, data);
    const projection = projectScenario(toScenario(assumptions, data));
    const deviations = drawDeviations(uncertaintyOf(assumptions, data), projection.years.length - 1, 500);
    return toChart(assumptions, projection, data, economyNames.en, fan(projection, deviations));
  };

  test.each(["sd=7.4&rho=0.7", "sd=7.4&rho=0.7&view=ratio", "cg=2.6&lg=2.5&sd=7.4&rho=0.5&view=ratio"])(
    "of ?%s is within a log axis with both bands",
    (search) => {
      for (const size of crossoverSizes) {
        const { paths, top, bottom } = crossoverLayout(shaken(search), { size, language: "en", drawBand: bandPath });
        for (const { y } of [...pointsOf(paths.fan90), ...pointsOf(paths.fan50)]) {
          expect(y).toBeGreaterThan(top);
          expect(y).toBeLessThan(bottom);
        }
      }
    },
  );

  test("stays below the words at the top of the frame wherever it leaves it", () => {
    const { paths, top, bottom } = crossoverLayout(shaken("sd=7.4&rho=0.7&axis=linear&view=ratio"), {
      size: "narrow",
      language: "en",
      drawBand: bandPath,
    });
    const heights = pointsOf(paths.fan90).map(({ y }) => y);
    expect(Math.min(...heights)).toBe(top);
    expect(Math.max(...heights)).toBeLessThanOrEqual(bottom);
  });

  test.each(["log", "linear"])("keeps its %s scale for several steps of a growth rate, as without a fan", (axis) => {
    const scales = Array.from({ length: 11 }, (_, i) => {
      const { y } = crossoverLayout(shaken(`sd=7.4&rho=0.7&axis=${axis}&cg=${(4.5 + i / 10).toFixed(1)}&to=2050`), {
        size: "wide",
        language: "en",
      });
      return y.domain.join(" to ");
    });
    // One percent more growth over 25 years is 27 % more at the end: one or two steps of the axis.
    expect(new Set(scales).size).toBeLessThanOrEqual(3);
  });

  test("leaves the paths at least a quarter of a linear plot", () => {
    const { y, top, bottom } = crossoverLayout(shaken("sd=7.4&rho=0.7&axis=linear&view=ratio"), {
      size: "wide",
      language: "en",
      drawBand: bandPath,
    });
    // China's path ends at 147 % of the United States.
    expect(bottom - y(147)).toBeGreaterThan((bottom - top) / 4);
  });
});

describe("names and labels", () => {
  const searches = [
    "",
    "cg=3&lg=2.5&cp=1",
    "start=article-2020&cg=4&lg=2.5",
    "start=article-2020&cg=6&lg=2.5",
    "cg=6&lg=2&to=2040",
    "view=ratio",
    "axis=linear",
  ];

  test.each(searches)("at the ends of ?%s cover neither path nor crossing on a narrow chart", (search) => {
    for (const language of ["en", "ko"] as const) {
      const { assumptions } = toAssumptions(search, data);
      const projection = projectScenario(toScenario(assumptions, data));
      const drawn = toChart(assumptions, projection, data, economyNames[language]);
      const drawing = crossoverLayout(drawn, { size: "narrow", language });
      const { paths, ends, crossings } = drawing;
      for (const { x, y, text } of [ends.chaser, ends.leader]) {
        // Letters of 12 px sans, the baseline at y.
        const box = { left: x - text.length * (language === "ko" ? 12 : 7), top: y - 9, right: x, bottom: y + 2 };
        const within = (point: { x: number; y: number }, gap: number) =>
          point.x > box.left - gap &&
          point.x < box.right + gap &&
          point.y > box.top - gap &&
          point.y < box.bottom + gap;
        for (const d of Object.values(paths)) {
          const points = pointsOf(d);
          points.forEach((to, i) => {
            const from = points[i - 1] ?? to;
            for (let step = 0; step <= 10; step++) {
              const part = step / 10;
              expect(within({ x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) }, 0)).toBe(false);
            }
          });
        }
        for (const crossing of crossings) expect(within(crossing, 5)).toBe(false);
      }
    }
  });

  test("at the ends of a narrow chart stand below the words on the projection, however high a path ends", () => {
    const { ends, since } = crossoverLayout(chart("start=article-2020&cg=6&lg=2.5"), {
      size: "narrow",
      language: "en",
    });
    expect(Math.min(ends.chaser.y, ends.leader.y) - since.y).toBeGreaterThanOrEqual(12);
  });

  test.each(searches)("under the axis of ?%s stand below their own years, whole", (search) => {
    for (const size of crossoverSizes) {
      const { years, x, width } = crossoverLayout(chart(search), { size, language: "en" });
      for (const { x: place, text } of years) {
        expect(place).toBe(x(Number(text)));
        // Half of four digits of 12 px.
        expect(Math.min(place, width - place)).toBeGreaterThanOrEqual(15);
      }
    }
  });

  test.each([...searches, "view=ratio&cg=9", "chaser=IND&leader=JPN", "start=retail-2025"])(
    "of the gridlines of ?%s stand before the first year, where there is no data",
    (search) => {
      for (const language of ["en", "ko"] as const) {
        for (const size of crossoverSizes) {
          const { grid, left, paths } = crossoverLayout(chart(search), { size, language });
          const first = Math.min(...Object.values(paths).flatMap((d) => pointsOf(d).map(({ x }) => x)));
          expect(first).toBeGreaterThanOrEqual(left);
          // Digits of 12 px Inter are 7.4 px wide, letters and spaces less, Hangul 11.
          for (const { text } of grid) {
            const width = Array.from(text).reduce(
              (sum, letter) => sum + (/[\d$%]/.test(letter) ? 7.4 : /[가-힣]/.test(letter) ? 11 : 4.6),
              0,
            );
            expect(width).toBeLessThan(left);
          }
        }
      }
    },
  );
});

describe("valueDomain(values, axis)", () => {
  test.each(["log", "linear"] as const)(
    "%s: holds the values, with gridlines in at most eight or six places",
    (axis) => {
      for (const high of [3, 12, 80, 950, 20_000, 5e6]) {
        const domain = valueDomain([high / 37, high], axis);
        expect(domain[0]).toBeLessThanOrEqual(high / 37);
        expect(domain[1]).toBeGreaterThan(high);
        for (const [narrow, most] of [
          [false, 8],
          [true, 6],
        ] as const) {
          const { length } = valueTicks(domain, axis, narrow);
          expect(length).toBeGreaterThanOrEqual(2);
          expect(length).toBeLessThanOrEqual(most);
        }
      }
    },
  );
});

test.each([
  ["", true],
  ["start=world-bank-2023", true],
  ["basis=ppp", false],
  ["basis=constant", false],
  ["start=retail-2025", false],
  ["chaser=IND", false],
  ["cy0=2010&cgdp=5880&lgdp=14580", false],
])("published forecasts are of what ?%s shows: %s", (search, apply) => {
  const { assumptions } = toAssumptions(search, data);
  expect(marksApply(assumptions, startOf(assumptions, data))).toBe(apply);
});
