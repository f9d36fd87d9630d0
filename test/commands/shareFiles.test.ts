import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { longestFirst, secondsOf, shareFiles } from "../site/shareFiles.ts";

const files = readdirSync("test/site").filter((name) => name.endsWith(".test.ts"));

test("shareFiles gives every file of browser tests to one lane, and lanes end within the shortest files of each other", () => {
  for (const starts of [[0], [0, 0], [65, 205], [0, 10, 20]]) {
    const lanes = shareFiles(files, starts);
    expect(lanes).toHaveLength(starts.length);
    expect(lanes.flat().sort()).toEqual(files.toSorted());
    const ends = lanes.map((lane, i) => lane.reduce((sum, file) => sum + secondsOf(file), starts[i] as number));
    expect(Math.max(...ends) - Math.min(...ends)).toBeLessThanOrEqual(12);
  }
});

test("shareFiles leaves a lane that begins too late to the others", () => {
  expect(shareFiles(["a.test.ts", "b.test.ts"], [0, 100])).toEqual([["a.test.ts", "b.test.ts"], []]);
});

test("longestFirst begins with the longest, and takes a file without a time for one of 10 seconds", () => {
  const sorted = longestFirst(["new.test.ts", "figures.test.ts", "pages.test.ts"]);
  expect(sorted).toEqual(["pages.test.ts", "new.test.ts", "figures.test.ts"]);
});
