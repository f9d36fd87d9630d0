import { describe, expect, test } from "vitest";
import { widthNames, widths } from "../../src/charts/widths.ts";
import { rowsOf } from "../../src/figures/answers.ts";
import { figures } from "../../src/figures/catalogue.ts";
import { staticFrame } from "../../src/figures/drawStatic.ts";
import { publishedReadout } from "../../src/figures/publishedReadout.ts";
import { tableOf } from "../../src/figures/tableOf.ts";
import { drawFigure, pointsOf } from "../../src/figures/writeFigure.ts";
import { languages } from "../../src/language/language.ts";
import { indexSpots } from "../../src/readout/nearest.ts";
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

test("of twelve editions at one year the readout has the highlighted ones, whichever is pointed at", async () => {
  const { series, places, mode } = await publishedReadout(
    figures.get("horizon-recedes") as NonNullable<ReturnType<typeof figures.get>>,
    "en",
  );
  const leads = new Set(series.flatMap(({ lead }, s) => (lead ? [s] : [])));
  expect([...leads].map((s) => series[s]?.name)).toEqual(["October 2025", "actual"]);
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
