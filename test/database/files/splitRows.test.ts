import fc from "fast-check";
import { expect, test } from "vitest";
import { RowSplitter } from "../../../src/database/files/splitRows.ts";
import { readTable } from "./readTable.ts";

const cell = fc.string({ unit: fc.constantFrom("a", "1", ",", ";", '"', "\n", "\r", " ", "가", "\\N", "é") });
const rows = fc
  .integer({ min: 2, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));
const lineEnd = fc.constantFrom("\n", "\r\n", "\r");
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** Rows as text, each cell in quotation marks and each line with an end of its own. */
const written = fc.tuple(rows, fc.array(lineEnd, { minLength: 6, maxLength: 6 })).map(([cells, ends]) => ({
  cells,
  text: cells.map((row, i) => row.map(quoted).join(",") + ends[i]).join(""),
}));

test("RowSplitter gives back the cells that were written, however the text is cut into pieces", () => {
  fc.assert(
    fc.property(written, fc.array(fc.nat(), { maxLength: 5 }), ({ cells, text }, cuts) => {
      const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
      const splitter = new RowSplitter(",");
      const found = places.slice(1).flatMap((end, i) => splitter.push(text.slice(places[i], end)));
      const all = [...found, ...splitter.push("", true)];
      expect(all.map((row) => row.cells)).toEqual(cells);
      const inCells = cells.flat().reduce((sum, each) => sum + (each.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
      expect(splitter.lines).toBe(cells.length + inCells);
    }),
  );
});

test("a file of text alone holds in the engine what was written, but for cells of nothing, which are null", async () => {
  const text = fc.asyncProperty(written, async ({ cells, text }) => {
    const head = (cells[0] ?? []).map((_, i) => `name ${"abcd"[i]}`).join(",");
    const choices = { header: true, skipTop: 0, skipBottom: 0, separator: "," } as const;
    const columns = Object.fromEntries((cells[0] ?? []).map((_, i) => [i, { kind: "text" } as const]));
    const table = await readTable("a.csv", `${head}\n${text}`, { ...choices, columns });
    expect(table.rows).toEqual(cells.map((row) => row.map((each) => (each === "" ? null : each))));
  });
  await fc.assert(text, { numRuns: 60 });
});
