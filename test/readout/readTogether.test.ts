import { expect, test } from "vitest";
import { mostLines, readTogether } from "../../src/readout/readTogether.ts";

const twelve = [..."abcdefghijkl"];

test("readTogether reads all that stands at one x where it is few", () => {
  expect(readTogether([..."abc"], "b", () => false)).toEqual(["a", "b", "c"]);
  expect(readTogether([..."abcdefgh"], "h", () => true).join("")).toBe("abcdefgh");
});

test("of more it reads those around the one that the reader is at, from top to bottom", () => {
  expect(readTogether(twelve, "a", () => false).join("")).toBe("abcdefgh");
  expect(readTogether(twelve, "f", () => false).join("")).toBe("bcdefghi");
  expect(readTogether(twelve, "l", () => false).join("")).toBe("efghijkl");
});

test("what the figure highlights is always among them, and so is the one that the reader is at", () => {
  expect(readTogether(twelve, "b", (each) => each === "l").join("")).toBe("abcdefgl");
  expect(readTogether(twelve, "l", (each) => each === "a" || each === "b").join("")).toBe("abghijkl");
  const all = readTogether(twelve, "l", (each) => each !== "l");
  expect([all.length, all.at(-1)]).toEqual([mostLines, "l"]);
});
