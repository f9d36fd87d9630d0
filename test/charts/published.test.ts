import { describe, expect, test } from "vitest";
import { rowsOf } from "../../src/figures/answers.ts";
import { figures } from "../../src/figures/catalogue.ts";
import { drawStatic } from "../../src/figures/drawStatic.ts";
import { type Width, widths } from "../../src/figures/widths.ts";

// One tag a line, so that a changed drawing can be read in the diff.
const lines = (svg: string) => `${svg.replaceAll("><", ">\n<")}\n`;

describe.each([...figures.keys()])("%s", (id) => {
  const figure = figures.get(id);
  if (!figure) throw new Error(id);

  test.each(Object.keys(widths) as Width[])("keeps its %s drawing", async (width) => {
    const svg = drawStatic(figure, await rowsOf(figure), "en", width);
    await expect(lines(svg)).toMatchFileSnapshot(`snapshots/${id}-${width}.svg`);
  });
});
