import { describe, expect, test } from "vitest";
import { nativeDatabase } from "../../src/database/native.ts";
import type { Answer } from "../../src/database/wasm/answer.ts";
import { answerColumn } from "../../src/database/wasm/answerColumn.ts";
import { catalogue } from "../../src/datasets/catalogue.ts";
import { tableName } from "../../src/datasets/tableSql.ts";
import { tablesOf } from "../../src/datasets/tablesOf.ts";
import { askAddress } from "../../src/explorer/askAddress.ts";
import { cellText } from "../../src/explorer/cellText.ts";
import { exampleQuestions } from "../../src/explorer/exampleQuestions.ts";
import { readState, toSearch } from "../../src/explorer/explorerState.ts";
import { columnNames, toCsv, toJson, toTsv } from "../../src/explorer/exportAnswer.ts";
import { formatSql } from "../../src/explorer/formatSql.ts";
import { orderedSql } from "../../src/explorer/orderedSql.ts";
import { shortNumber } from "../../src/explorer/shortNumber.ts";
import { isSortable, sortOrder } from "../../src/explorer/sortOrder.ts";
import { tableNameOf } from "../../src/explorer/tableNameOf.ts";

describe("the example questions", () => {
  test.each(exampleQuestions)("$id is answered, and its chart reads columns of the answer", async ({ sql, chart }) => {
    const [first] = await (await nativeDatabase()).rows<Record<string, unknown>>(sql);
    expect(first).toBeDefined();
    if (chart)
      expect(Object.keys(first ?? {})).toEqual(
        expect.arrayContaining([chart.x, chart.y, ...(chart.colour ? [chart.colour] : [])]),
      );
  });
  test("are at least twelve, and between them read every bundled table", () => {
    const tables = catalogue.map(tableName);
    expect(exampleQuestions.length).toBeGreaterThanOrEqual(12);
    expect(new Set(exampleQuestions.flatMap(({ sql }) => tablesOf(sql, tables)))).toEqual(new Set(tables));
  });
  test("have a title in both languages, each once", () => {
    const titles = exampleQuestions.flatMap(({ title }) => [title.en, title.ko]);
    expect(new Set(titles).size).toBe(titles.length);
    expect(exampleQuestions.filter(({ title }) => !/[가-힣]/.test(title.ko))).toEqual([]);
  });
});

describe("the explorer's address", () => {
  test("holds question and chart, and gives both back", () => {
    const state = {
      sql: "select '가&b' as x -- 100%",
      run: true,
      chart: { kind: "dot", x: "가", y: "b&c", colour: "d" },
    } as const;
    expect(readState(toSearch(state) ?? "")).toEqual(state);
  });
  test("gives back any text, long ones in the fragment", () => {
    const signs = [
      "a",
      "%",
      "%E0%A4",
      "&",
      "=",
      "+",
      "#",
      "?",
      " ",
      "\n",
      "\r",
      "\t",
      "\0",
      "가",
      "é",
      "😀",
      "'",
      "\ufeff",
    ];
    let seed = 20_260;
    const next = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return seed % below;
    };
    const text = (most: number) => Array.from({ length: 1 + next(most) }, () => signs[next(signs.length)]).join("");
    let fragments = 0;
    for (let i = 0; i < 500; i++) {
      const chart = { kind: "bar", x: text(9), y: text(9), colour: text(9), bars: "stacked" } as const;
      const state = { sql: text(i % 10 === 0 ? 5000 : 60), run: true, chart };
      const url = new URL(`https://example.org/explorer/${toSearch(state)}`);
      expect(url.search.length).toBeLessThanOrEqual(6000);
      if (url.hash) fragments++;
      expect(readState(url.search, url.hash)).toEqual(state);
    }
    expect(fragments).toBeGreaterThan(0);
  });
  test("writes a lone surrogate as U+FFFD, reads damaged percent encoding, and refuses what no browser keeps", () => {
    expect(readState(toSearch({ sql: "a\ud800b", run: false }) ?? "").sql).toBe("a\ufffdb");
    expect(readState("?sql=%E0%A4&run=1")).toEqual({ sql: "\ufffd", run: true });
    expect(readState("", "#sql=100%&run=1").sql).toBe("100%");
    expect(toSearch({ sql: "가".repeat(200_000), run: true })).toBeUndefined();
    expect(askAddress("select 1")).toBe("/explorer/?sql=select%201&run=1");
    expect(askAddress("x".repeat(7000))).toBe(`/explorer/#sql=${"x".repeat(7000)}&run=1`);
  });
  test("has no chart where one is named only in part or of no known kind", () => {
    expect(readState("?sql=x&chart=line&x=a").chart).toBeUndefined();
    expect(readState("?sql=x&chart=pie&x=a&y=b").chart).toBeUndefined();
    expect(readState("?run=0")).toEqual({ sql: "", run: false });
  });
});

/** An answer of invented rows, each value as DuckDB writes it. */
function answerOf(names: string[], rows: (string | null)[][], types: string[] = []): Answer {
  const columns = names.map((name, i) =>
    answerColumn({ name, type: types[i] ?? "VARCHAR", text: (row) => rows[row]?.[i] ?? null }),
  );
  return { columns, length: rows.length, total: rows.length, counted: true, milliseconds: 0, isFull: false };
}

describe("taking a result away", () => {
  const answer = answerOf(
    ["a", "a", "b"],
    [
      ["1", 'x "y"', null],
      ["9007199254740993", "p\tq", "가,나"],
    ],
    ["BIGINT"],
  );
  test("names each column once", () => {
    expect(columnNames(answer)).toEqual(["a", "a_2", "b"]);
  });
  test("as CSV, JSON and for a spreadsheet, in the order shown", () => {
    expect(toCsv(answer, [1, 0])).toBe('a,a_2,b\n9007199254740993,"p\tq","가,나"\n1,"x ""y""",\n');
    expect(JSON.parse(toJson(answer, []))).toEqual([
      { a: 1, a_2: 'x "y"', b: null },
      { a: "9007199254740993", a_2: "p\tq", b: "가,나" },
    ]);
    expect(toTsv(answer, [])).toBe('a\ta_2\tb\n1\t"x ""y"""\t\n9007199254740993\t"p\tq"\t"가,나"\n');
  });
  test("as JSON keeps the order of columns that are called like numbers, and objects' own names", () => {
    const odd = answerOf(
      ["b", "2020", "__proto__", "b"],
      [["x", "1.50", "nan", null]],
      ["VARCHAR", "DECIMAL(4,2)", "DOUBLE"],
    );
    expect(toJson(odd, [])).toBe('[\n{"b":"x","2020":1.5,"__proto__":"nan","b_2":null}\n]\n');
  });
  test("defuses formulas in cells and names, not in numbers, where that is asked for", () => {
    const risky = answerOf(["=a", "n"], [["@b", "-5"]], ["VARCHAR", "BIGINT"]);
    expect(toCsv(risky, [])).toBe("=a,n\n@b,-5\n");
    expect(toCsv(risky, [], true)).toBe("'=a,n\n'@b,-5\n");
  });
  test("keeps columns in their places where a pivot names them with numbers", () => {
    const pivot = answerOf(["country", "2024"], [["China", "18.7"]], ["VARCHAR", "DOUBLE"]);
    expect(toCsv(pivot, [])).toBe("country,2024\nChina,18.7\n");
    expect(toTsv(pivot, [])).toBe("country\t2024\nChina\t18.7\n");
  });
});

test.each(["", ";", " ; -- the last\n", "; /* the; last */ ;", " -- the last;"])(
  "orderedSql(sql, …) puts all rows in order, whatever ends the question: %j",
  async (end) => {
    const sql = orderedSql(`select i, ';' as mark from range(3) r(i)${end}`, 0, "descending");
    const rows = await (await nativeDatabase()).rows<{ i: number }>(sql);
    expect(rows.map(({ i }) => i)).toEqual([2, 1, 0]);
  },
);

describe("isSortable(column, rows) is true where the page’s order is DuckDB’s", () => {
  /** The column's texts as they come, and in DuckDB's order. */
  const columnOf = async (type: string, values: readonly string[]) => {
    const list = values.map((value, i) => `(${i}, ${value}::${type})`).join();
    const database = await nativeDatabase();
    const texts = async (order: string) =>
      (
        await database.rows<{ t: string | null }>(
          `select v::varchar as t from (values ${list}) x(i, v) order by ${order}`,
        )
      ).map(({ t }) => t);
    const given = await texts("i");
    return {
      column: answerColumn({ name: "v", type, text: (row) => given[row] ?? null }),
      right: await texts("v nulls last, i"),
    };
  };

  test.each([
    ["INTEGER", ["10", "9", "null", "-1"]],
    ["UHUGEINT", ["340282366920938463463374607431768211455", "9", "10"]],
    ["DECIMAL(30,3)", ["10.5", "9.25", "-12345678901234567890.125"]],
    ["DOUBLE", ["'nan'", "'inf'", "1e300", "-0.5", "'-inf'", "2"]],
    ["VARCHAR", ["'b'", "'A'", "'가'", "'10'", "'9'"]],
    ["BOOLEAN", ["true", "false", "null"]],
    ["UUID", ["'f0000000-0000-0000-0000-000000000000'", "'0a000000-0000-0000-0000-000000000000'"]],
    ["DATE", ["'2020-10-01'", "null", "'0999-12-31'", "'2020-09-30'"]],
    ["TIME", ["'23:59:59.5'", "'23:59:59.45'", "'00:00:00'"]],
    ["TIMESTAMP", ["'2020-01-01 00:00:00.5'", "'2020-01-01'", "'2020-01-01 00:00:00.45'"]],
    ["TIMESTAMP_NS", ["'2020-01-01 00:00:00.000000002'", "'2020-01-01 00:00:00.000000001'"]],
  ])("%s", async (type, values) => {
    const { column, right } = await columnOf(type, values);
    expect(isSortable(column, values.length)).toBe(true);
    expect([...sortOrder(values.length, column.at, "ascending", column.isNumber)].map(column.text)).toEqual(right);
  });

  test.each([
    ["INTEGER[]", ["[10]", "[9]"]],
    ["STRUCT(a INTEGER)", ["{'a': 10}", "{'a': 9}"]],
    ["INTERVAL", ["'10 days'", "'9 days'"]],
    ["ENUM('b', 'a')", ["'a'", "'b'"]],
    ["BLOB", ["'\\x80'", "'z'"]],
    ["DATE", ["'2020-01-01'", "'2020-01-01 (BC)'"]],
    ["DATE", ["'infinity'", "'-infinity'", "'2020-01-01'"]],
    ["TIMESTAMP", ["'10000-01-01'", "'2020-01-01'"]],
    ["TIME WITH TIME ZONE", ["'10:00:00+09'", "'09:00:00+00'"]],
  ])("and not for %s", async (type, values) => {
    const { column } = await columnOf(type, values);
    expect(isSortable(column, values.length)).toBe(false);
  });
});

describe("sortOrder(length, at, direction)", () => {
  const order = (values: unknown[], direction: "ascending" | "descending") =>
    [...sortOrder(values.length, (row) => values[row], direction)].map((row) => values[row]);
  test("puts nulls last both ways and keeps the order of equals", () => {
    expect(order([2, null, 10, 1], "ascending")).toEqual([1, 2, 10, null]);
    expect(order([2, null, 10, 1], "descending")).toEqual([10, 2, 1, null]);
    expect([...sortOrder(3, () => 1, "descending")]).toEqual([0, 1, 2]);
  });
  test("compares whole numbers beyond the safe ones by value", () => {
    expect(order(["9007199254740993", 5, "-9007199254740995"], "ascending")).toEqual([
      "-9007199254740995",
      5,
      "9007199254740993",
    ]);
  });
  test("compares decimals that came as text by value, and puts NaN above infinity as DuckDB does", () => {
    expect(order([1, "0.10", "-12345678901234567890.5", "9.9"], "ascending")).toEqual([
      "-12345678901234567890.5",
      "0.10",
      1,
      "9.9",
    ]);
    const ends = [Number.NaN, Number.POSITIVE_INFINITY, 1, Number.NEGATIVE_INFINITY];
    expect(order(ends, "ascending")).toEqual(ends.toReversed());
  });
  test("puts texts, digits among them, in the order that DuckDB gives", async () => {
    const texts = ["10", "9", "가", "😀", "\uff21", "a", "B", "", "ab"];
    const list = texts.map((text) => `('${text}')`).join();
    const rows = await (await nativeDatabase()).rows<{ t: string }>(`select t from (values ${list}) v(t) order by t`);
    expect(order(texts, "ascending")).toEqual(rows.map(({ t }) => t));
  });
  test("compares text by its characters, dates with it", () => {
    expect(order(["2020-10-01", "2020-09-30", "나", "가"], "ascending")).toEqual([
      "2020-09-30",
      "2020-10-01",
      "가",
      "나",
    ]);
  });
});

test("cellText(text, isNumber) shows DuckDB's text, with a true minus before a number and a dash for null", () => {
  expect(["2020", "0.30000000000000004", "-1.5", "-inf", "1e-05"].map((text) => cellText(text, true))).toEqual([
    "2020",
    "0.30000000000000004",
    "−1.5",
    "−inf",
    "1e-05",
  ]);
  expect(["-3", "-3 days", "", null].map((text) => cellText(text, false))).toEqual(["-3", "-3 days", "", "–"]);
  expect(cellText("x".repeat(6000), false)).toBe(`${"x".repeat(5000)}…`);
});

test("shortNumber(value) has six digits behind the point and groups nothing", () => {
  expect([2020, 0.1 + 0.2, 11233313730348.719, -1.5, 1e21, 1 / 3, undefined].map(shortNumber)).toEqual([
    "2020",
    "0.3",
    "11233313730348.7",
    "−1.5",
    "1e+21",
    "0.333333",
    "–",
  ]);
});

describe("tableNameOf(file, taken)", () => {
  test.each([
    ["Sales 2024.csv", "sales_2024"],
    ["내 매출(1월).tsv", "내_매출_1월"],
    ["2024.csv", "file_2024"],
    ["select.csv", "file_select"],
    ["....csv", "file"],
    ["a'; drop table x; --.csv", "a_drop_table_x"],
  ])("of %j is %j", (file, name) => {
    expect(tableNameOf(file, [])).toBe(name);
  });
  test("takes a number where the name is taken", () => {
    expect(tableNameOf("gdp.csv", ["gdp", "gdp_2"])).toBe("gdp_3");
  });
});

test("formatSql(sql) sets SQL out, and leaves alone what it cannot read", () => {
  expect(formatSql("SELECT a,b FROM t WHERE x=1")).toBe("select\n  a,\n  b\nfrom\n  t\nwhere\n  x = 1");
  expect(formatSql("select 'open")).toBe("select 'open");
});
