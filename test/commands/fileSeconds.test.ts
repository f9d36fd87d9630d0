import { expect, test } from "vitest";
import { longestFirst } from "../site/fileSeconds.ts";

test("longestFirst begins with the longest, and takes a file without a time for one of 10 seconds", () => {
  const sorted = longestFirst(["new.test.ts", "figures.test.ts", "pages.test.ts"]);
  expect(sorted).toEqual(["pages.test.ts", "new.test.ts", "figures.test.ts"]);
});
