import fc from "fast-check";
import { expect, test } from "vitest";
import { pointOfRow } from "../../../src/figures/mentions/pointOfRow.ts";
import { pointsOfInvented } from "./invented.ts";

const row = fc.record({
  name: fc.constantFrom("a", "b", "c"),
  year: fc.integer({ min: 2000, max: 2005 }),
  sales: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant(null)),
});

test("pointOfRow gives the point of a row if and only if no other point has its keys and its value", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), (rows) => {
      const figure = pointsOfInvented({ rows }, "en");
      for (const one of rows) {
        if (one.sales === null) continue;
        const same = rows.filter(
          ({ name, year, sales }) => name === one.name && year === one.year && sales === one.sales,
        );
        const differ = rows.some(({ name, year }) => name !== one.name || year !== one.year);
        const found = pointOfRow(one, { value: one.sales, unit: "usd", digits: 0 }, figure);
        expect(found?.point.row).toEqual(same.length === 1 && differ ? one : undefined);
      }
    }),
  );
});
