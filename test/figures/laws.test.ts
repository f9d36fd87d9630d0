import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { drawnMarks } from "../../src/charts/drawnMark.ts";
import { type Width, widths } from "../../src/charts/widths.ts";
import { rowsOf } from "../../src/figures/answers.ts";
import { figures } from "../../src/figures/catalogue.ts";
import { staticFrame } from "../../src/figures/drawStatic.ts";
import type { Figure, Row } from "../../src/figures/figure.ts";
import { listDrawing } from "../../src/figures/listDrawing.ts";
import { drawFigure } from "../../src/figures/writeFigure.ts";
import { languages } from "../../src/language/language.ts";
import { geometryOf, lawFaults } from "../charts/geometry.ts";

const frames = languages.flatMap((language) =>
  (Object.keys(widths) as Width[]).map((width) => [language, width] as const),
);

/** What breaks the laws in any of a figure's four drawings. */
function faultsOf(figure: Figure, rows: readonly Row[]): string[] {
  return frames.flatMap(([language, width]) =>
    lawFaults(geometryOf(drawFigure(figure, rows, staticFrame(width, language)))).map(
      (fault) => `${language} ${width}: ${fault}`,
    ),
  );
}

/** A figure's rows ten years later and a thousand times as large: what a new edition might bring, and more. */
function shifted({ columns, spec }: Figure, rows: readonly Row[]): Row[] {
  const later = (text: string) => text.replace(/^\d{4}/, (year) => String(Number(year) + 10));
  const isPeriod = (value: unknown): value is string => typeof value === "string" && /^\d{4}(?:-|$)/.test(value);
  const drawn = new Set(
    spec?.plot.flatMap(({ x, y, x1, x2, y1, y2, band = [] }) => [x, y, x1, x2, y1, y2, ...band]).filter(Boolean),
  );
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => {
        if (typeof value === "number" && columns[name]?.unit === "year") return [name, value + 10];
        if (isPeriod(value) && columns[name]?.time) return [name, later(value)];
        return [name, typeof value === "number" && drawn.has(name) ? value * 1000 : value];
      }),
    ),
  );
}

describe.each([...figures])("%s", (_, figure) => {
  test("stays in its frame, its labels off its lines and off each other", async () => {
    expect(faultsOf(figure, await rowsOf(figure))).toEqual([]);
  });

  test("stays so in the small picture of a list", async () => {
    for (const language of languages) {
      const svg = parseHTML(await listDrawing(figure, language)).document.querySelector("svg") as unknown as Element;
      expect(lawFaults(geometryOf(svg)), language).toEqual([]);
    }
  });

  test("stays so with its data ten years later and a thousand times as large", async () => {
    // A drawing by hand knows what its numbers mean: a year in a lane of years is no size.
    if (!figure.spec) return;
    expect(faultsOf(figure, shifted(figure, await rowsOf(figure)))).toEqual([]);
  });

  test("draws every row, or has no value for it", async () => {
    const { spec } = figure;
    if (!spec) return;
    const rows = await rowsOf(figure);
    const drawn = new Set(
      drawnMarks(spec, rows, "en").flatMap(({ series }) => series.flatMap(({ drawn }) => drawn.map(({ row }) => row))),
    );
    expect(rows.filter((row) => !drawn.has(row))).toEqual([]);
  });
});
