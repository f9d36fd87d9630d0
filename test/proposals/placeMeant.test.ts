import { expect, test } from "vitest";
import { placeMeant } from "../../src/proposals/placeMeant.ts";

const at = (line: number, column: number) => ({ file: "en.mdx", line, column });

test("placeMeant(found, at) is the one at the place, or the only one of its line; of several none", () => {
  expect(placeMeant([at(6, 4), at(6, 30)], ["en.mdx:6:30"])).toEqual(at(6, 30));
  expect(placeMeant([at(6, 30), at(7, 2)], ["en.mdx:6:12"])).toEqual(at(6, 30));
  expect(placeMeant([at(6, 4), at(6, 30)], ["en.mdx:6:12"])).toBeUndefined();
  expect(placeMeant([at(6, 4)], ["en.mdx:60:4"])).toBeUndefined();
  expect(placeMeant([at(6, 4)], ["ko.mdx:6:4"])).toBeUndefined();
});
