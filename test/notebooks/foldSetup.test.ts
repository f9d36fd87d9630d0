import { expect, test } from "vitest";
import { foldSetup } from "../../src/notebooks/foldSetup.ts";

test("cells in a row that show nothing stand as one, the others each by itself", () => {
  expect(foldSetup(["text", "", "", "chart", ""], (output) => output === "")).toEqual([
    { cells: ["text"], setup: false },
    { cells: ["", ""], setup: true },
    { cells: ["chart"], setup: false },
    { cells: [""], setup: true },
  ]);
});
