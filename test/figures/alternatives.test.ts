import { describe, expect, test } from "vitest";
import { labelText, nameOf, sourceColumn } from "../../src/charts/columnText.ts";
import { matches, seriesColumn, statusOf } from "../../src/charts/marksRows.ts";
import type { Mark } from "../../src/charts/schema.ts";
import { rowsOf, textOf } from "../../src/figures/answers.ts";
import { figures } from "../../src/figures/catalogue.ts";
import type { Figure, Row } from "../../src/figures/figure.ts";
import { pointsOf } from "../../src/figures/writeFigure.ts";
import { type Language, languages } from "../../src/language/language.ts";

const each = [...figures].flatMap(([id, figure]) => languages.map((language) => ({ id, figure, language })));

interface Drawn {
  readonly name: string;
  readonly column: string;
  readonly rows: readonly Row[];
}

/** The series that lines, dots and bars draw, from the data and figure.yaml alone: the rows of each, and its values' column. */
function seriesDrawn(figure: Figure, rows: readonly Row[], language: Language): Drawn[] {
  const { spec, columns } = figure;
  if (!spec) return [];
  const drawn = new Map<string, Drawn>();
  for (const mark of spec.plot) {
    if (!["line", "dot", "barX", "barY"].includes(mark.mark)) continue;
    const column = valueColumn(mark, rows);
    if (column === undefined || columns[column]?.told === false) continue;
    const by = seriesColumn(mark);
    const panel = spec.plot.find(({ fy }) => fy)?.fy;
    // Bars that are coloured by their own name are one series; a panel has its heading for a name.
    const series = by === mark.x || by === mark.y || by === panel ? undefined : by;
    for (const row of rows) {
      const source = sourceColumn(column, columns, language);
      if (!matches(row, mark.where) || typeof row[source] !== "number") continue;
      if (statusOf(row, mark, spec) === "projection" && !onlyProjections(mark, rows, series, row)) continue;
      const name = series === undefined || !columns[series] ? "" : nameOf(row[series], columns[series], language);
      const key = [panel && row[panel], name, source].join("\n");
      drawn.set(key, { name, column, rows: [...(drawn.get(key)?.rows ?? []), row] });
    }
  }
  return [...drawn.values()];

  function onlyProjections(mark: Mark, all: readonly Row[], series: string | undefined, one: Row): boolean {
    const own = all.filter((row) => matches(row, mark.where) && (!series || row[series] === one[series]));
    return spec !== undefined && own.every((row) => statusOf(row, mark, spec) === "projection");
  }
}

/** The measured column of a mark: x of bars and of rows with a name, else y. */
function valueColumn({ mark, x, x2, y }: Mark, rows: readonly Row[]): string | undefined {
  const isNamed = mark === "barX" || (typeof y === "string" && rows.some((row) => typeof row[y] === "string"));
  const channel = isNamed ? (x ?? x2) : y;
  return typeof channel === "string" ? channel : undefined;
}

describe.each(each)("the alternative of $id in $language", ({ figure, language }) => {
  const told = async () => (await textOf(figure, language)).alternative;

  test("names every series, each once at the head of its points", async () => {
    const alternative = await told();
    const rows = await rowsOf(figure);
    for (const { name, points } of pointsOf(figure, rows, language)) {
      expect(points.length, name).toBeGreaterThan(0);
      if (name) expect(alternative.split(`. ${name[0]?.toUpperCase()}${name.slice(1)}: `), name).toHaveLength(2);
    }
    for (const { name } of seriesDrawn(figure, rows, language))
      expect(alternative.toLowerCase(), name).toContain(name.toLowerCase());
  });

  test("says the highest and the lowest value of every series as a label writes it", async () => {
    const alternative = await told();
    for (const { name, column, rows } of seriesDrawn(figure, await rowsOf(figure), language)) {
      const source = sourceColumn(column, figure.columns, language);
      const values = rows.map((row) => Number(row[source]));
      for (const value of [Math.max(...values), Math.min(...values)])
        expect(alternative, name).toContain(labelText(value, figure.columns[column], language));
    }
  });

  test("is made of whole sentences", async () => {
    const alternative = await told();
    expect(alternative).not.toMatch(
      /undefined|NaN|null|Infinity|\[object|\(\)|\[\]|\{|\}| {2}| [,.;:)]|[,;:(]\s*[,.;:)]|\. \.|\.\./,
    );
    expect(alternative).toMatch(/^\S.*\.$/s);
  });
});

test.each([...figures])(
  "the Korean alternative of %s has no English word that the data do not have",
  async (_, figure) => {
    const { alternative } = await textOf(figure, "ko");
    const cells = (await rowsOf(figure)).flatMap((row) => Object.values(row)).join(" ");
    for (const [word] of alternative.matchAll(/[A-Za-z]{4,}/g)) expect(cells).toContain(word);
  },
);
