import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { drawChart } from "../../src/charts/drawChart.ts";
import { gallery } from "../../src/charts/gallery.ts";
import { tidySvg } from "../../src/charts/tidySvg.ts";
import { languages } from "../../src/language/language.ts";
import { colourNames } from "../../src/styles/colours.ts";
import { geometryOf, lawFaults } from "./geometry.ts";

const widths = { wide: 720, narrow: 340 };
const frames = languages.flatMap((language) =>
  Object.entries(widths).map(([name, width]) => ({ language, name, width, narrow: name === "narrow" })),
);
const document = () => parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;

// One tag a line, so that a changed drawing can be read in the diff.
const lines = (svg: string) => svg.replaceAll("><", ">\n<");

describe.each(gallery.map((example) => [example.name, example] as const))("%s", (name, { spec, rows }) => {
  const drawings = () =>
    frames.map((frame) => {
      const unplaced: string[] = [];
      const svg = drawChart(spec, rows, { ...frame, document: document() }, (label) => unplaced.push(label));
      return { frame, svg, unplaced };
    });

  test("keeps its pictures, in both languages and widths", async () => {
    const pictures = drawings().map(({ frame, svg }) => {
      const id = `${name}-${frame.language}-${frame.name}`;
      return `<!-- ${id} -->\n${lines(tidySvg(svg.outerHTML, id))}`;
    });
    await expect(`${pictures.join("\n")}\n`).toMatchFileSnapshot(`pictures/${name}.svg`);
  });

  test("obeys the laws of a drawing", () => {
    for (const { frame, svg, unplaced } of drawings()) {
      expect(lawFaults(geometryOf(svg)), `${frame.language} ${frame.name}`).toEqual([]);
      expect(unplaced, `${frame.language} ${frame.name}`).toEqual([]);
    }
  });

  test("names no colour but the theme's, so that light and dark both have it", () => {
    const known = new Set(colourNames.map((colour) => `var(--${colour})`));
    for (const { svg } of drawings()) {
      for (const [, colour = ""] of svg.outerHTML.matchAll(/(?:fill|stroke)="([^"]+)"/g))
        expect(["none", "currentColor", "white"].includes(colour) || known.has(colour), colour).toBe(true);
    }
  });
});
