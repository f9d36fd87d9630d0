import { expect, test } from "vitest";
import { newNotebook } from "../../src/commands/newNotebook.ts";
import { compileNotebook } from "../../src/notebooks/compile/compileNotebook.ts";

test("a new notebook begins without a fault", () => {
  const files = newNotebook("steel-prices", "2026-11-21");
  expect(Object.keys(files)).toEqual(["notebooks/steel-prices.html", "notebooks/steel-prices.yaml"]);
  const { notebook, faults } = compileNotebook(
    "notebooks/steel-prices.html",
    files["notebooks/steel-prices.html"] as string,
  );
  expect(faults).toEqual([]);
  expect(notebook.title).toBe("Steel prices");
});
