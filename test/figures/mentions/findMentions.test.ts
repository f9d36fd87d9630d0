import { describe, expect, test } from "vitest";
import { factOf, find, shops } from "./invented.ts";

const prose = '<Fact id="x" />\n\n<Figure id="sales" />\n';
const sales = { sales: { rows: shops } };
const ask = (sql: string, unit = "usd", ...keys: readonly string[]) => factOf("x", unit, `sql: ${sql}`, ...keys);

describe("a number that was read from a row is the point of that row", () => {
  test("by its keys, in both languages", async () => {
    const found = await find({
      facts: ask("select sales from shops where name = 'b' and year = 2020"),
      prose,
      figures: sales,
    });
    expect(found).toEqual({ en: ["x → sales: b 2020"], ko: ["x → sales: b 2020"], mistakes: [] });
  });

  test("where two points have the same value, as 12,500 in 2021 of a and of b", async () => {
    const found = await find({
      facts: ask("select sales from shops where name = 'b' and year = 2021"),
      prose,
      figures: sales,
    });
    expect(found.en).toEqual(["x → sales: b 2021"]);
  });

  test("where the number is counted in thousands, as 30 of 30,000", async () => {
    const thousands = ask("select sales / 1e3 from shops where name = 'b' and year = 2020", "usd-thousand");
    expect((await find({ facts: thousands, prose, figures: sales })).en).toEqual(["x → sales: b 2020"]);
  });

  test("where the question asks for the highest", async () => {
    const found = await find({ facts: ask("select max(sales) from shops"), prose, figures: sales });
    expect(found.en).toEqual(["x → sales: b 2020"]);
  });

  test("where the number is the year in which the point stands", async () => {
    const found = await find({ facts: ask("select arg_max(year, sales) from shops", "year"), prose, figures: sales });
    expect(found.en).toEqual(["x → sales: b 2020"]);
  });

  test("in every figure that has it", async () => {
    const text = {
      facts: ask("select sales from shops where name = 'a' and year = 2020"),
      prose: `${prose}\n<Figure id="again" />\n`,
    };
    const found = await find({ ...text, figures: { ...sales, again: { rows: shops.slice(0, 3) } } });
    expect(found.en).toEqual(["x → sales: a 2020", "x → again: a 2020"]);
  });

  test("whatever rows without a value, without a key or with other columns stand beside it", async () => {
    const rows = [...shops, { name: null, year: 2020, sales: 10_000 }, { name: "a", year: null, sales: 10_000 }];
    const found = await find({
      facts: ask("select sales from shops where name = 'a' and year = 2020"),
      prose,
      figures: { sales: { rows } },
    });
    expect(found.en).toEqual(["x → sales: a 2020"]);
  });
});

describe("nothing is guessed", () => {
  const nothing = async (sql: string, figures = sales, unit = "usd") => {
    const found = await find({ facts: ask(sql, unit), prose, figures });
    expect(found).toEqual({ en: [], ko: [], mistakes: [] });
  };

  test("of a number that several rows gave", () => nothing("select sum(sales) from shops where name = 'a'"));
  test("of the lowest that two rows have", () => nothing("select min(sales) from shops where year = 2021"));
  test("of a count, be it of one row", () => nothing("select count(*) from shops where sales = 10000", sales, "count"));
  test("of another unit", () => nothing("select sales from shops where name = 'a' and year = 2020", sales, "people"));
  test("where the figure has the row twice", () =>
    nothing("select sales from shops where name = 'a' and year = 2020", {
      sales: { rows: [...shops, { name: "a", year: 2020, sales: 10_000, other: true }] },
    }));
  test("where the figure has another value in the row, by less than is printed", () =>
    nothing("select sales from shops where name = 'a' and year = 2020", {
      sales: { rows: [{ name: "a", year: 2020, sales: 10_000.2 }, ...shops.slice(1)] },
    }));
  test("where only a key tells that it is another", () =>
    nothing("select sales from shops where name = 'a' and year = 2021", {
      sales: { rows: shops.filter(({ name }) => name !== "a") },
    }));
  test("where no column tells the points apart", () =>
    nothing("select sales from shops where name = 'a' and year = 2020", {
      sales: { rows: [{ year: 2020, sales: 10_000 }] },
    }));

  test("where the text does not show the figure", async () => {
    const text = { facts: ask("select sales from shops where name = 'a' and year = 2020"), prose: '<Fact id="x" />' };
    expect((await find({ ...text, figures: sales })).en).toEqual([]);
  });
});

describe("a point that the editor names", () => {
  const at = (keys: string, sql = "select sum(sales) / 2 from shops where year = 2020 and name <> 'c'") =>
    ask(sql, "usd", `at: { figure: sales, ${keys} }`);
  // (10,000 + 30,000) / 2 is 20,000, which a figure may show rounded.
  const rounded = { sales: { rows: [...shops, { name: "mean", year: 2020, sales: 20_000.4 }] } };

  test("is the number's where it shows the same at the printed precision", async () => {
    const found = await find({ facts: at("name: mean, year: 2020"), prose, figures: rounded });
    expect(found).toEqual({ en: ["x → sales: mean 2020"], ko: ["x → sales: mean 2020"], mistakes: [] });
  });

  test("is a mistake where a use of the number shows a digit more", async () => {
    const found = await find({
      facts: at("name: mean"),
      prose: `${prose}\n<Fact id="x" digits={1} />`,
      figures: rounded,
    });
    expect(found.en).toEqual([]);
    expect(found.mistakes.join()).toMatch(/^facts\.yaml:6:9 .* as one sentence writes it, and not as another does\. /);
  });

  test("may be one for what was printed and one for what comes out", async () => {
    const facts = factOf(
      "x",
      "usd",
      "sql: select sales from shops where name = 'b' and year = 2020",
      'published: { value: 10000, source: "A paper", address: "https://example.org/" }',
      "at:",
      "  - { figure: sales, name: a, year: 2020 }",
      "  - { figure: sales, name: b, year: 2020 }",
    );
    const found = await find({ facts, prose: `<Fact id="x" of="published" />\n${prose}`, figures: sales });
    expect(found.en).toEqual(["x published → sales: a 2020", "x → sales: b 2020"]);
    expect(found.mistakes).toEqual([]);
  });

  const shown = { prose, figures: { ...rounded, other: { rows: shops } } };
  test.each([
    [
      "an unknown figure",
      "figure: slaes, name: mean",
      '6:9 fact "x": there is no figure "slaes". The nearest is "sales"',
    ],
    [
      "a figure beside another text",
      "figure: other, name: mean",
      '6:9 fact "x": no essay that shows this number shows the figure "other". There is sales',
    ],
    [
      "an unknown column",
      "figure: sales, nmae: mean",
      '6:24 fact "x": the query of "sales" has no column "nmae". The nearest is "name"',
    ],
    [
      "a name that no point has",
      "figure: sales, name: maen",
      'has name maen. The nearest is "mean"; there are a, b, mean.',
    ],
    [
      "a year that no point has",
      "figure: sales, name: mean, year: 2031",
      '6:36 fact "x": no point of "sales" with these values has year 2031. There is 2020 to 2020.',
    ],
    [
      "too few keys",
      "figure: sales, name: a",
      '6:9 fact "x": 2 points of "sales" have these values. Add one of year, sales.',
    ],
    [
      "another value",
      "figure: sales, name: a, year: 2021",
      '6:9 fact "x": the point of "sales" shows $12,500, and the text $20,000. Name the point',
    ],
  ])("%s is told at its place, with what there is", async (_, keys, message) => {
    const sql = "select sum(sales) / 2 from shops where year = 2020 and name <> 'c'";
    const found = await find({ facts: ask(sql, "usd", `at: { ${keys} }`), ...shown });
    expect(found.mistakes).toHaveLength(1);
    expect(found.mistakes[0]).toContain(message);
    expect(found.mistakes[0]).toMatch(/^facts\.yaml:/);
    expect(found.en).toEqual([]);
  });

  test("what is no point at all is told as the form that was expected", async () => {
    const { mistakes } = await find({ facts: ask("select 1", "count", "at: sales"), ...shown });
    expect(mistakes.join()).toContain("at at: expected { figure: …, <column>: <value> }, or a list of such");
  });
});

test("a point that only one language draws is mentioned in that one, and a mistake where the editor names it", async () => {
  const columns = {
    year: { heading: { en: "Year", ko: "연도" }, unit: "year" },
    name: { heading: { en: "Shop", ko: "가게" } },
    sales: { heading: { en: "Sales", ko: "매출" }, unit: "usd", column: { en: "sales", ko: "sales_ko" } },
  } as const;
  const rows = shops.map((row) => ({ ...row, sales_ko: row.name === "a" ? null : row.sales }));
  const figures = { sales: { rows, spec: { columns } } };
  const sql = "select sales from shops where name = 'a' and year = 2020";
  expect(await find({ facts: ask(sql), prose, figures })).toEqual({ en: ["x → sales: a 2020"], ko: [], mistakes: [] });
  const named = await find({ facts: ask(sql, "usd", "at: { figure: sales, name: a, year: 2020 }"), prose, figures });
  expect(named.mistakes.join()).toMatch(/has name a \(Korean\)\. .*"?b/);
});

test("a chart leads to the sentence, and to what a busy reader should remember only where there is no other", async () => {
  const facts = ask("select sales from shops where name = 'a' and year = 2020");
  const text = `<Fact id="x" digits={1} />\n\n## One\n\n<Fact id="x" />\n\n<Figure id="sales" />\n`;
  expect((await find({ facts, prose: text, figures: sales })).en).toEqual(["x → sales: a 2020"]);
});
