import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openNative } from "../../src/database/native.ts";
import { doubleText } from "../../src/database/values/doubleText.ts";
import { exactNumber } from "../../src/database/values/exactNumber.ts";
import { leafValue } from "../../src/database/values/leafValue.ts";
import { parseSqlType } from "../../src/database/values/sqlType.ts";
import { objectJson, treeJson } from "../../src/database/values/treeJson.ts";
import { treeValue } from "../../src/database/values/treeValue.ts";
import { uniqueNames } from "../../src/database/values/uniqueNames.ts";
import { parseTree, type Tree } from "../../src/database/values/valueTree.ts";
import { describeQuestion, placeInQuestion, selectFrom } from "../../src/database/values/wrapQuestion.ts";

test("doubleText(value) is native DuckDB's text, and no other number has it", async () => {
  const native = await openNative();
  const random = fc.sample(fc.double(), 2000);
  const ends = [
    0, -0, 1, 1e15, 1e16, 123456789012345680, 9999999999999998, 1e-4, 9.999e-5, 5e-324, 1.7976931348623157e308,
  ];
  const numbers = [...random, ...ends, ...ends.map((number) => -number)].filter(Number.isFinite);
  // The digits go as text: DuckDB reads a bare one with a point as a decimal.
  const list = numbers.map((number) => `'${Object.is(number, -0) ? "-0" : number}'`).join(", ");
  const texts = await native.rows<{ text: string }>(`select unnest([${list}])::double::varchar as text`);
  expect(numbers.map(doubleText)).toEqual(texts.map(({ text }) => text));
  expect(texts.map(({ text }) => Number(text))).toEqual(numbers);
  expect([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map(doubleText)).toEqual([
    "nan",
    "inf",
    "-inf",
  ]);
});

describe("exactNumber(text)", () => {
  test("is the number where its shortest digits are those of the text", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, max: 2 ** 53 - 1, min: 1 - 2 ** 53 }), (number) => {
        // JavaScript writes −0 without its sign.
        expect(exactNumber(Object.is(number, -0) ? "-0.0" : String(number))).toBe(number);
      }),
    );
  });
  test("is undefined for digits that JavaScript would change", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 38n }), fc.nat({ max: 38 }), (digits, scale) => {
        const all = String(digits).padStart(scale + 1, "0");
        const text = scale === 0 ? all : `${all.slice(0, -scale)}.${all.slice(-scale)}`;
        const number = exactNumber(text);
        if (number === undefined) return;
        // The number, written out with all the digits of the text, is the text again.
        const [mantissa = "", exponent = "0"] = String(number).split("e");
        const [whole = "", fraction = ""] = mantissa.split(".");
        const places = fraction.length - Number(exponent);
        expect(BigInt(whole + fraction) * 10n ** BigInt(40 + scale - places)).toBe(digits * 10n ** 40n);
      }),
    );
  });
  test.each([
    ["9007199254740991", 9007199254740991],
    ["9007199254740992", undefined],
    ["-9007199254740993", undefined],
    ["0.10", 0.1],
    ["0.30000000000000001", undefined],
    ["12345678901234567.5", undefined],
    ["0.0000001", 1e-7],
    ["0", 0],
    ["x", undefined],
  ])("of %s is %s", (text, number) => {
    expect(exactNumber(text)).toBe(number);
  });
});

test("leafValue(type, text) is a number only where that is exact, and DOUBLE always", () => {
  expect(
    [
      ["DOUBLE", "1.0"],
      ["DOUBLE", "-0.0"],
      ["DOUBLE", "-inf"],
      ["FLOAT", "nan"],
      ["DECIMAL(38,20)", "0.10000000000000000000"],
      ["DECIMAL(38,20)", "0.10000000000000000001"],
      ["UHUGEINT", "340282366920938463463374607431768211455"],
      ["BOOLEAN", "false"],
      ["DATE", "infinity"],
      ["INTERVAL", "-1 days"],
      ["BIT", "101"],
    ].map(([type, text]) => leafValue(type as string, text as string)),
  ).toEqual([
    1,
    -0,
    Number.NEGATIVE_INFINITY,
    Number.NaN,
    0.1,
    "0.10000000000000000001",
    "340282366920938463463374607431768211455",
    false,
    "infinity",
    "-1 days",
    "101",
  ]);
});

describe("parseSqlType(text)", () => {
  const leaf = (name: string) => ({ kind: "leaf", name });
  test.each([
    ["DECIMAL(18,3)", leaf("DECIMAL(18,3)")],
    ["TIME WITH TIME ZONE[]", { kind: "list", item: leaf("TIME WITH TIME ZONE") }],
    ["INTEGER[2][3]", { kind: "list", item: { kind: "list", item: leaf("INTEGER") } }],
    ["ENUM('a, b', 'it''s)')", leaf("ENUM('a, b', 'it''s)')")],
    ["MAP(DECIMAL(4,1), DATE[])", { kind: "map", value: { kind: "list", item: leaf("DATE") } }],
    [
      'STRUCT("a b" INTEGER, "q""(" STRUCT(c TIMESTAMP WITH TIME ZONE))',
      {
        kind: "struct",
        members: [
          { name: "a b", type: leaf("INTEGER") },
          {
            name: 'q"(',
            type: { kind: "struct", members: [{ name: "c", type: leaf("TIMESTAMP WITH TIME ZONE") }] },
          },
        ],
      },
    ],
    [
      "STRUCT(TIMESTAMP WITH TIME ZONE, INTEGER)",
      {
        kind: "struct",
        members: [
          { name: "", type: leaf("TIMESTAMP WITH TIME ZONE") },
          { name: "", type: leaf("INTEGER") },
        ],
      },
    ],
    ["UNION(num DECIMAL(2,1))", { kind: "union", members: [{ name: "num", type: leaf("DECIMAL(2,1)") }] }],
  ])("takes %s apart", (text, type) => {
    expect(parseSqlType(text)).toEqual(type);
  });
});

test("parseTree(text) reads back any nested texts", () => {
  const write = (tree: Tree): string =>
    tree === null
      ? "-"
      : typeof tree === "string"
        ? `"${tree.replaceAll('"', '""')}"`
        : `[${tree.map(write).join(",")}]`;
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "small" },
      fc.constant(null),
      fc.string({ unit: fc.constantFrom('"', "[", "]", "-", ",", "\n", "한") }),
      fc.array(tie("tree")),
    ),
  }));
  fc.assert(
    fc.property(tree, (each) => {
      expect(parseTree(write(each))).toEqual(each);
    }),
  );
});

describe("nested values", () => {
  const type = parseSqlType(
    'STRUCT("2020" DECIMAL(38,20)[], __proto__ DOUBLE, m MAP(VARCHAR, UNION(d DATE, i BIGINT)))',
  );
  const tree: Tree = [
    ["0.5", "0.10000000000000000001", null],
    "nan",
    [
      ["k", ["1", "7"]],
      ["l", null],
    ],
  ];
  test("are arrays and objects with leaves under the law", () => {
    const value = treeValue(type, tree) as object;
    expect(Object.entries(value)).toEqual([
      ["2020", [0.5, "0.10000000000000000001", null]],
      ["__proto__", Number.NaN],
      ["m", { k: 7, l: null }],
    ]);
  });
  test("are JSON with members in their order", () => {
    expect(treeJson(type, tree)).toBe(
      '{"2020":[0.5,"0.10000000000000000001",null],"__proto__":"nan","m":{"k":7,"l":null}}',
    );
    expect(
      objectJson([
        ["b", "1"],
        ["2020", "2"],
        ["a", "3"],
      ]),
    ).toBe('{"b":1,"2020":2,"a":3}');
  });
});

test("uniqueNames(names) are all different, and the first of a name keeps it", () => {
  expect(uniqueNames(["a", "a", "a_2", "b", "a"])).toEqual(["a", "a_3", "a_2", "b", "a_4"]);
  const name = fc.constantFrom("a", "a_2", "a_2_2", "a_3", "", "_2");
  fc.assert(
    fc.property(fc.array(name), (names) => {
      const unique = uniqueNames(names);
      expect(new Set(unique).size).toBe(names.length);
      for (const each of new Set(names)) expect(unique[names.indexOf(each)]).toBe(each);
    }),
  );
});

describe("a wrapped question", () => {
  test("ends before its semicolon, whatever stands in quotes and comments", () => {
    const sql = "select ';' as \";\", e'\\';' /* ; */, $x$;$x$ -- ;\n; -- end;";
    expect(selectFrom(sql, ["c0"], 1).sql).toBe(
      "select c0 as v0 from (\nselect ';' as \";\", e'\\';' /* ; */, $x$;$x$ -- ;\n  -- end;\n) as t(c0)",
    );
  });
  test("is described in brackets where it is a description itself, and an explanation is not", () => {
    expect(describeQuestion("-- what is it?\nsummarize t")?.before).toBe("describe from (\n");
    expect(describeQuestion("(select 1)")?.before).toBe("describe\n");
    expect(describeQuestion("/* why */ explain select 1")).toBeUndefined();
  });
  test("leaves places in its errors where the reader sees them", async () => {
    const sql = `${"\n".repeat(8)}select 'x'::int as one`;
    const wrapped = selectFrom(sql, ["c0"], 1);
    const native = await openNative();
    const [own, moved] = await Promise.all(
      [sql, wrapped.sql].map((each) => native.rows(each).then(String, (error: Error) => error.message)),
    );
    expect(moved).toMatch(/LINE 10: /);
    expect(placeInQuestion(moved as string, wrapped)).toBe(own);
  });
});

describe("rows of native DuckDB", () => {
  test("are numbers where exact, DuckDB's text else, and arrays and objects of such", async () => {
    const native = await openNative();
    expect(
      await native.rows(
        "select 9007199254740993 as whole, 1.50 as price, 0.1::float as single, 'NaN' as word, timestamptz '2024-01-01 00:00:00+09' as moment, [1.5, null] as list, {'a': date '2024-01-01'} as struct, 1 as twice, 2 as twice",
      ),
    ).toEqual([
      {
        whole: "9007199254740993",
        price: 1.5,
        single: 0.1,
        word: "NaN",
        moment: "2023-12-31 15:00:00+00",
        list: [1.5, null],
        struct: { a: "2024-01-01" },
        twice: 1,
        twice_2: 2,
      },
    ]);
  });
  test("come from a pivot, and of several statements only where the last needs no brackets", async () => {
    const native = await openNative();
    expect(await native.rows("pivot (select 'x' as a, 2.5 as b) on a using sum(b)")).toEqual([{ x: 2.5 }]);
    expect(await native.rows("create table t as select 1 as a; from t")).toEqual([{ a: 1 }]);
    await expect(native.rows("select 1; select 2.5")).rejects.toThrow(/2 statements/);
  });
});
