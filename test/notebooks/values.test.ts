import { expect, test } from "vitest";
import { cellLiteral } from "../../src/notebooks/page/cellLiteral.ts";
import { questionKey, toRows, toStored } from "../../src/notebooks/page/storedAnswers.ts";
import { valueText } from "../../src/notebooks/page/valueText.ts";

test("an answer that went through the page's JSON has every value it had, of its type", () => {
  const row = {
    whole: 1,
    text: "NaN",
    none: null,
    yes: true,
    odd: Number.NaN,
    far: [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, [-0]],
    deep: { list: [{ odd: Number.NaN }], empty: {} },
  };
  expect(toRows(JSON.parse(JSON.stringify(toStored([row]))))).toEqual([row]);
  expect(Object.is((toRows(toStored([{ a: -0 }]))[0] as { a: number }).a, -0)).toBe(true);
});

test("what a cell does to the rows it is given reaches neither the store nor the next cell, lists in them included", () => {
  const given = [{ list: [3, 1, 2] }];
  const stored = toStored(given);
  given[0]?.list.sort();
  (toRows(stored)[0] as { list: number[] }).list.sort();
  expect(toRows(stored)).toEqual([{ list: [3, 1, 2] }]);
});

test("two questions that differ in anything but the space around them are two", () => {
  expect(questionKey("select 'a  b'")).not.toBe(questionKey("select 'a b'"));
  expect(questionKey('select 1 as "a  b"')).not.toBe(questionKey('select 1 as "a b"'));
  expect(questionKey("select 1 -- one\nfrom x")).not.toBe(questionKey("select 1 -- one from x"));
  expect(questionKey("\n  select 1\n")).toBe(questionKey("select 1"));
});

test("a value in a question is what SQL calls it", () => {
  const day = new Date("2024-02-29");
  expect(
    [null, undefined, true, 10n ** 20n, 1.5, "it's", day, [1, null, "a"]].map((value) => cellLiteral(value)),
  ).toEqual(["null", "null", "true", "100000000000000000000", "1.5", "'it''s'", "date '2024-02-29'", "[1, null, 'a']"]);
  expect(cellLiteral([Number.NaN, -1 / 0])).toBe("['NaN'::double, '-Infinity'::double]");
  expect(cellLiteral(new Date("2024-02-29T10:30:00.5Z"))).toBe("timestamp '2024-02-29 10:30:00.500'");
  expect(() => cellLiteral({ a: 1 })).toThrow("Only a number, a text, a date, a truth value, or a list of them");
});

test("a value reads alike on every machine", () => {
  expect(valueText(new Date("2024-02-29"))).toBe("2024-02-29");
  expect(valueText(new Date("2024-02-29T10:30Z"))).toBe("2024-02-29T10:30:00.000Z");
  expect(
    valueText({ big: 10n, odd: Number.NaN, set: new Set([1]), map: new Map([["a", 1]]), list: new Uint8Array([7]) }),
  ).toBe('{"big":"10","odd":"NaN","set":[1],"map":[["a",1]],"list":[7]}');
  expect([null, undefined, 10n, -0.5, -0, "a"].map(valueText)).toEqual(["null", "undefined", "10", "-0.5", "-0", "a"]);
  expect(valueText([1, -0])).toBe('[1,"-0"]');
});
