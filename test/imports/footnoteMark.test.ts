import fc from "fast-check";
import { expect, test } from "vitest";
import { unmarked, unmarkedNames } from "../../src/imports/footnoteMark.ts";

test.each([
  ["Country¹", "Country", ["¹"]],
  ["Korea [1]", "Korea", ["[1]"]],
  ["Japan†", "Japan", ["†"]],
  ["China*", "China", ["*"]],
  ["서울1)", "서울", ["1)"]],
  ["Other services a)", "Other services", ["a)"]],
  ["GDP² (billion dollars)", "GDP (billion dollars)", ["²"]],
  ["Serbia[1,2]*", "Serbia", ["[1,2]", "*"]],
])("unmarked(%j) is the name and its marks", (written, text, marks) => {
  expect({ ...unmarked(written), marks: [...unmarked(written).marks].sort() }).toEqual({
    text,
    marks: [...marks].sort(),
  });
});

test.each([
  "Area km²",
  "m³",
  "Age (65 and over)",
  "Group (type 1)",
  "2020*",
  "2021p",
  "Output [t]",
  "Sum [%]",
  "C",
  "*",
  "¹",
])("unmarked(%j) leaves it as it is", (written) => {
  expect(unmarked(written)).toEqual({ text: written, marks: [] });
});

test("unmarked takes nothing from words without marks, and ends", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z가-힣]{1,8}( [A-Za-z가-힣]{1,8}){0,2}$/), (name) => {
      expect(unmarked(name).text).toBe(name);
      expect(unmarked(`${name}¹`).text).toBe(/(?:^| )[kcmd]?m$/.test(name) ? `${name}¹` : name);
    }),
  );
});

test("unmarkedNames keeps apart what only a mark keeps apart", () => {
  const two = ["Cyprus", "Cyprus¹", "Malta"];
  expect(unmarkedNames(two)).toEqual({ texts: two, marked: [] });
  // The same name in several rows is one name, marked in some of them.
  expect(unmarkedNames(["Korea", "Korea*", "Malta", "Malta"])).toEqual({
    texts: ["Korea", "Korea", "Malta", "Malta"],
    marked: ["Korea*"],
  });
  expect(unmarkedNames(["Korea [1]", null])).toEqual({ texts: ["Korea", null], marked: ["Korea [1]"] });
});
