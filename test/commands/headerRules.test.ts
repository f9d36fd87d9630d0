import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { headersFor, readHeaderRules } from "../../src/commands/headerRules.ts";
import { contentPolicy } from "../../src/layouts/contentPolicy.ts";

const rules = readHeaderRules(readFileSync("public/_headers", "utf8"));

test("later rules replace and remove what earlier ones set", () => {
  const read = readHeaderRules("/*\n  A: 1\n  B: 2\n/x/*\n  ! B\n  A: 3\n");
  expect([...headersFor("/x/y", read)]).toEqual([["a", "3"]]);
  expect([...headersFor("/", read)]).toEqual([
    ["a", "1"],
    ["b", "2"],
  ]);
});

test("the header carries the policy of the page, and frame-ancestors, which only a header can", () => {
  expect(headersFor("/essays/", rules).get("content-security-policy")).toBe(`${contentPolicy}; frame-ancestors 'self'`);
});

test("only the embedded figures may stand in other people's frames", () => {
  expect(headersFor("/embed/china-us-ratio/", rules).get("content-security-policy")).toContain("frame-ancestors *");
  expect(headersFor("/ko/embed/china-us-ratio/", rules).get("content-security-policy")).toContain("frame-ancestors *");
});
