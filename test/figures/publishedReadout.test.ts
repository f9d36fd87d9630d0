import { describe, expect, test } from "vitest";
import { widthNames, widths } from "../../src/charts/widths.ts";
import { rowsOf } from "../../src/figures/answers.ts";
import { figures } from "../../src/figures/catalogue.ts";
import { staticFrame } from "../../src/figures/drawStatic.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { publishedReadout } from "../../src/figures/publishedReadout.ts";
import { tableOf } from "../../src/figures/tableOf.ts";
import { drawFigure, pointsOf } from "../../src/figures/writeFigure.ts";
import { type Language, languages } from "../../src/language/language.ts";
import { comparisonText } from "../../src/readout/comparisonText.ts";
import { indexSpots } from "../../src/readout/nearest.ts";
import { type Reading, spoken } from "../../src/readout/readoutWords.ts";
import { mostLines, readTogether } from "../../src/readout/readTogether.ts";

type At = readonly [x: number, y: number];

/** The corners of everything that a drawing's marks draw: dots, strokes and bars, in pixels of the drawing. */
function strokesOf(svg: Element): At[][] {
  const found: At[][] = [];
  const visit = (element: Element, [left, top]: At) => {
    const [, dx = 0, dy = 0] =
      /translate\(\s*([-\d.e]+)[ ,]+([-\d.e]+)/.exec(element.getAttribute("transform") ?? "") ?? [];
    const [x, y] = [left + Number(dx), top + Number(dy)];
    const number = (name: string) => Number(element.getAttribute(name) ?? 0);
    switch (element.tagName.toLowerCase()) {
      case "circle":
        found.push([[x + number("cx"), y + number("cy")]]);
        break;
      case "line":
        found.push([
          [x + number("x1"), y + number("y1")],
          [x + number("x2"), y + number("y2")],
        ]);
        break;
      case "path": {
        const path = element.getAttribute("d") ?? "";
        // A symbol is drawn around its place.
        if (element.hasAttribute("transform")) found.push([[x, y]]);
        found.push(
          Array.from(
            path.matchAll(/[ML]\s*([-\d.e]+)[ ,]+([-\d.e]+)/g),
            ([, a, b]): At => [x + Number(a), y + Number(b)],
          ),
        );
        // A mark drawn by hand as two strokes or a dash: its middle.
        const [, mx, my, w, h] = /^M([-\d.]+),([-\d.]+)(?:h([-\d.]+)|l[-\d.]+,([-\d.]+)M)/.exec(path) ?? [];
        if (mx !== undefined) found.push([[x + Number(mx) + Number(w ?? h) / 2, y + Number(my) + Number(h ?? 0) / 2]]);
        break;
      }
      case "rect": {
        const [a, b, c, d] = [x + number("x"), y + number("y"), number("width"), number("height")];
        found.push([
          [a, b],
          [a + c, b],
          [a + c, b + d],
          [a, b + d],
          [a, b],
        ]);
        break;
      }
    }
    for (const child of element.children) visit(child, [x, y]);
  };
  visit(svg, [0, 0]);
  return found;
}

function distance([x, y]: At, [ax, ay]: At, [bx, by]: At): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(ax + share * (bx - ax) - x, ay + share * (by - ay) - y);
}

describe.each([...figures.keys()])("%s", (id) => {
  const figure = figures.get(id) as NonNullable<ReturnType<typeof figures.get>>;

  test.each(languages)("reads every point that is told, in %s, where it is drawn", async (language) => {
    const rows = await rowsOf(figure);
    const readout = await publishedReadout(figure, language);
    const told = pointsOf(figure, rows, language);
    expect(readout.series.map(({ name, points }) => [name, points.length])).toEqual(
      told.map(({ name, points }) => [name, points.length]),
    );
    expect(readout.series.flatMap(({ points }) => points).length).toBeGreaterThan(0);
    for (const width of widthNames) {
      const svg = drawFigure(figure, rows, staticFrame(width, language));
      const height = Number(svg.getAttribute("height"));
      const strokes = strokesOf(svg);
      const astray = readout.places[width].flatMap((places, s) =>
        places.flatMap(([x, y, row = y], p) => {
          const isOutside = x < 0 || x > widths[width] || Math.min(y, row) < 0 || Math.max(y, row) > height;
          const off = Math.min(
            ...strokes.flatMap((points) => points.map((point, i) => distance([x, y], point, points[i + 1] ?? point))),
          );
          const what = `${width} ${readout.series[s]?.name} ${readout.series[s]?.points[p]?.join(" ")}`;
          return isOutside || off > 1 ? [`${what}: ${x}, ${y} is ${off} px from what is drawn`] : [];
        }),
      );
      expect(astray).toEqual([]);
    }
  });

  test.each(languages)("says in %s what its table says", async (language) => {
    const rows = await rowsOf(figure);
    const readout = await publishedReadout(figure, language);
    const { rows: cells } = tableOf(figure, rows, language);
    const inTable = Object.entries(figure.columns).flatMap(([name, { table }]) => (table === false ? [] : [name]));
    const strange = pointsOf(figure, rows, language).flatMap(({ points }, s) =>
      points.flatMap(({ row, column = "" }, p) => {
        const cell = cells[rows.indexOf(row)]?.[inTable.indexOf(column)]?.text;
        const said = readout.series[s]?.points[p]?.[1] ?? "";
        return cell === undefined || said.includes(cell) ? [] : [`${said} is no ${cell}`];
      }),
    );
    expect(strange).toEqual([]);
  });
});

test("of thirteen lines at one year the readout has the highlighted ones, whichever is pointed at", async () => {
  const { series, places, mode } = await publishedReadout(
    figures.get("horizon-recedes") as NonNullable<ReturnType<typeof figures.get>>,
    "en",
  );
  const leads = new Set(series.flatMap(({ lead }, s) => (lead ? [s] : [])));
  expect([...leads].map((s) => series[s]?.name)).toEqual(["April 2026", "actual"]);
  const spots = indexSpots({ mode, series, places }, places.wide);
  const all = series.flatMap(({ points }, s) => points.flatMap((_, p) => spots.of(s, p) ?? []));
  const crowded = all.filter((spot) => spots.with(spot).length > mostLines);
  expect(crowded.length).toBeGreaterThan(0);
  for (const spot of crowded) {
    const together = spots.with(spot);
    const read = readTogether(together, spot, (each) => leads.has(each.series));
    expect(read).toContain(spot);
    expect(read).toEqual(expect.arrayContaining(together.filter((each) => leads.has(each.series))));
  }
});

/** The points of a published figure, each found by how it is spoken. */
async function pointsOfFigure(id: string, language: Language) {
  const { series } = await publishedReadout(figures.get(id) as Figure, language);
  const all = series.flatMap((each) => each.points.map((point): Reading => ({ series: each, point })));
  const said = (text: string) => all.find((reading) => spoken(reading, language) === text) as Reading;
  return (first: string, second: string) => comparisonText(said(first), said(second), language);
}

test("two values of one unit are compared wherever they stand: in a row, among rows, as years", async () => {
  const sessions = await pointsOfFigure("session-length", "en");
  const one = "One session, seconds (October 2018)";
  // 208 − 294 = −86; 208 / 294 = 0.7075
  expect(sessions(`TikTok: ${one} 294`, `Facebook: ${one} 208`)).toBe(
    `${one}, from TikTok to Facebook: −86, −29.3%, ×0.71`,
  );
  expect(sessions(`TikTok: ${one} 294`, "YouTube: A day, minutes (2020) 40")).toMatch(/^Not compared/);
  const slips = await pointsOfFigure("magnitude-slips", "ko");
  const row = "알리바바의 2014년 상장";
  // 250억 − 2,500만 = 249억 7,500만, of which a label has three digits; 25 billion are a thousand times 25 million.
  expect(slips(`${row}: 실린 값 2,500만, 오류`, `${row}: 원래 값 250억, 오류`)).toBe(
    "실린 값에서 원래 값까지: +250억, +99,900.0%, ×1,000",
  );
  const forecasts = await pointsOfFigure("crossover-forecasts", "ko");
  // 2037 − 2040
  expect(forecasts("골드만삭스(2005년): 2040년", "Cebr(2023년): 2037년")).toBe(
    "골드만삭스(2005년)에서 Cebr(2023년)까지: −3년",
  );
  // Ahead of the trend, and behind it: what can be below zero has no ratio. 3.472 − 0.126 = 3.346, of which a label has one digit
  const ahead = await pointsOfFigure("trend-pulled-forward", "en");
  expect(ahead("Q1 2019: straight line 0.1 years, Years ahead", "Q4 2024: straight line 3.5 years, Years ahead")).toBe(
    "straight line, from Q1 2019 to Q4 2024: +3.3 years",
  );
});

test("a value says its unit, and what it counts where it has none; a heading that names no measure is not said", async () => {
  const said = async (id: string, language: Language) => {
    const { series } = await publishedReadout(figures.get(id) as Figure, language);
    return series.flatMap((each) => each.points.map((point) => spoken({ series: each, point }, language)));
  };
  expect(await said("dominos-stores", "ko")).toContain("2006년: 미국 5,143, 매장 수");
  expect(await said("korea-albums", "ko")).toContain("2019년: 1~50주 2,460만, 음반(장)");
  expect(await said("tiktok-users", "ko")).toContain("2018년 1월: 전 세계 5,479만 3,729명, 이용자");
  expect(await said("us-music-formats", "en")).toContain("2019: CD $614.5m");
  for (const id of ["session-length", "fan-value-chain", "bytedance-revenue"])
    for (const text of [...(await said(id, "ko")), ...(await said(id, "en"))])
      expect(text).not.toMatch(/, (?:값|금액|Value)(?:,|$)/);
});
