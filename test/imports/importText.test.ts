import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mostBytes } from "../../src/imports/importFile.ts";
import { proposed, refused } from "./proposed.ts";

const encoded = (text: string, encoding: string) =>
  execFileSync("iconv", ["-f", "UTF-8", "-t", encoding], { input: text });

describe("a text table as offices publish it", () => {
  test("preamble, unit, years side by side, thousands, flags, missing marks and a note become a tidy table", async () => {
    const { csv, columns, described, primaryKey, notes, open, faults } = await proposed(
      "population.csv",
      `\uFEFF"Table 1. Population by region",,,
"(Unit: thousand persons)",,,

Region,2019,2020,2021p
Seoul,"9,639.5","9,586.2",9472.1 e
Busan,"3,373.9",:,3333.0
Total,"13,013.4","12,982.0",

"Source: Statistics Office",,,
`,
    );
    expect(csv).toBe(`region,year,value,value_flag
Seoul,2019,9639.5,
Seoul,2020,9586.2,
Seoul,2021,9472.1,p e
Busan,2019,3373.9,
Busan,2020,,:
Busan,2021,3333.0,p
Total,2019,13013.4,
Total,2020,12982.0,
`);
    expect(columns).toEqual(["region string", "year integer", "value number", "value_flag string"]);
    expect(primaryKey).toEqual(["region", "year"]);
    expect(described[1]?.constraints).toEqual({ required: true, minimum: 2019, maximum: 2021 });
    expect(described[2]).toMatchObject({ unit: { en: "thousand people", ko: "천 명" }, constraints: { minimum: 0 } });
    expect(described[3]?.constraints.enum).toEqual(["p e", ":", "p"]);
    expect(faults).toEqual([]);
    expect(notes).toEqual([
      'Over the table stands "Table 1. Population by region", "(Unit: thousand persons)": left out of it.',
      'Under the table stands "Source: Statistics Office": left out of it.',
      "3 columns of 3 years (2019 to 2021) became the column year, a row for each.",
      'The heads mark 2021 with "p": it stands in the column of flags.',
      "1 empty cell became no row.",
    ]);
    expect(open.join("\n")).toContain('what the marks ":", "p", "p e" mean');
  });

  test("marks of footnotes leave heads and names, and the unit stands in the title", async () => {
    const { csv, described, notes, faults } = await proposed(
      "marked.csv",
      `"Table 1. Population, thousands",,
Country¹,2019,2020*
Korea [1],51765,51836
Japan†,126167,125836
`,
    );
    expect(csv).toBe(`country,year,value,value_flag
Korea,2019,51765,
Korea,2020,51836,*
Japan,2019,126167,
Japan,2020,125836,*
`);
    expect(described[0]).toMatchObject({ title: "Country" });
    expect(described[2]?.unit).toEqual({ en: "thousands", ko: "천" });
    expect(notes).toContain(
      'The marks of footnotes were taken from "Country¹", "Korea [1]", "Japan†": say in the descriptor what they meant.',
    );
    expect(faults).toEqual([]);
  });

  test("CP949 with two lines of heads becomes a column for each measure, with Korean heads kept", async () => {
    const text = `행정구역(시군구)별,2019,2019,2020,2020
행정구역(시군구)별,총인구수 (명),남자인구수 (명),총인구수 (명),남자인구수 (명)
전국,"51,849,861","25,864,816","51,829,023","25,841,029"
세종특별자치시,"340,575","170,000",-,-

주: 주민등록 기준
`;
    const { csv, described, notes, open, faults } = await proposed("kosis.csv", encoded(text, "CP949"));
    expect(csv).toBe(`region,year,population,population_flag,column_4,column_4_flag
전국,2019,51849861,,25864816,
전국,2020,51829023,,25841029,
세종특별자치시,2019,340575,,170000,
세종특별자치시,2020,,-,,-
`);
    expect(described[4]).toMatchObject({ title: "남자인구수 (명)", unit: { en: "people", ko: "명" }, type: "integer" });
    expect(notes[0]).toBe("The text is EUC-KR (CP949); it is written as UTF-8.");
    expect(open).toContain('an English name for column_4 ("남자인구수 (명)"), in the CSV and in the descriptor');
    expect(faults).toEqual([]);
  });

  test("UTF-16 with tabs, and months as Korean offices write them", async () => {
    const text = "시점\t항목\t값\n2023.01\t수출\t1,234.5\n2023년 2월\t수출\t△2,345.6\n";
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    const { csv, columns, faults } = await proposed("trade.tsv", bytes);
    expect(csv).toBe("period,item,value\n2023-01,수출,1234.5\n2023-02,수출,-2345.6\n");
    expect(columns).toEqual(["period yearmonth", "item string", "value number"]);
    expect(faults).toEqual([]);
  });

  test("Eurostat's packed keys, flags and reasons for no value", async () => {
    const { csv, faults } = await proposed(
      "estat.tsv",
      "geo,unit\\time\t2019 \t2020 \t2021 \nDE,PC\t12.3 \t: \t13.1 e\nFR,PC\t11.0 b\t10.9 \t: c\n",
    );
    expect(csv).toBe(`geo,unit,year,value,value_flag
DE,PC,2019,12.3,
DE,PC,2020,,:
DE,PC,2021,13.1,e
FR,PC,2019,11.0,b
FR,PC,2020,10.9,
FR,PC,2021,,: c
`);
    expect(faults).toEqual([]);
  });

  test("days with the day or the month first are read where one tells, and asked about where none does", async () => {
    expect((await proposed("a.csv", "day,n\n31/12/2021,1\n1/2/2021,2\n")).csv).toBe(
      "day,n\n2021-12-31,1\n2021-02-01,2\n",
    );
    expect((await proposed("a.csv", "day,n\n12.31.2021,1\n1.2.2021,2\n")).csv).toBe(
      "day,n\n2021-12-31,1\n2021-01-02,2\n",
    );
    const unclear = "day,n\n3/4/2021,1\n5/6/2021,2\n";
    expect(await refused("a.csv", unclear)).toBe(
      "ImportError: Line 2 has 3/4/2021, and no date of its column says which number is the month. Say which: --dates dmy (the day first) or --dates mdy (the month first).",
    );
    expect((await proposed("a.csv", unclear, { dates: "mdy" })).columns).toEqual(["day date", "n integer"]);
  });

  test("decimal commas, codes with zeros and figures that may be years", async () => {
    const { csv, columns } = await proposed("de.csv", "Land;Schlüssel;Wert\nBerlin;01;3.669,5\nBremen;02;681,2\n");
    expect(csv).toBe("land,schlussel,wert\nBerlin,01,3669.5\nBremen,02,681.2\n");
    expect(columns).toEqual(["land string", "schlussel string", "wert number"]);
    const years = await proposed("shops.csv", "shop,year,sold\na,2020,1950\nb,2021,2050\n");
    expect(years.columns).toEqual(["shop string", "year integer", "sold integer"]);
    expect(years.described[2]?.constraints).toEqual({ required: true, minimum: 0 });
  });

  test.each([
    ['"Population, thousand persons",,', { en: "thousand people", ko: "천 명" }],
    ["소매판매액 (억원),,", { en: "hundred million Korean won", ko: "억 원" }],
    ["(단위: 십만 상자),,", { en: "", ko: "십만 상자" }],
    ['"(단위: 천명, %)",,', undefined],
    ['"Prices, by region",,', undefined],
  ])("a line %s over the table gives the unit where it names one", async (line, unit) => {
    const { described } = await proposed("unit.csv", `${line}\nRegion,2020,2021\nA,1,2\nB,3,4\n`);
    expect(described.at(-1)?.unit).toEqual(unit);
  });

  test("a figure beside the years is told and left out; a word among numbers makes text of the column, and is told", async () => {
    const { csv, notes } = await proposed(
      "steel.csv",
      "Item,Jan 2023,Feb 2023,Change %\nSteel,10.5,11,19.0\nIron,1.5,n.v.,66.7\n",
    );
    expect(csv).toBe("item,month,value\nSteel,2023-01,10.5\nSteel,2023-02,11\nIron,2023-01,1.5\nIron,2023-02,n.v.\n");
    expect(notes).toContain('The column "Change %" stands beside the months and is of none of them: it was left out.');
    expect(notes).toContain(
      'value is text: 3 of its 4 cells are numbers, but line 3 has "n.v.". Correct that in the file, if it is meant to be a number.',
    );
  });

  test("a month or a code in figures may be part of the key, a value never", async () => {
    const rows = [1, 2, 3].flatMap((month) => ["a", "b"].map((shop) => `2021,${month},${shop},${month * 7}\n`));
    const { primaryKey } = await proposed("months.csv", `year,month,shop,sold\n${rows.join("")}`);
    expect(primaryKey).toEqual(["month", "shop"]);
    const { primaryKey: none } = await proposed("sold.csv", "shop,sold\na,1\na,2\n");
    expect(none).toEqual([]);
  });

  test("years down and months across become months, one a row; what is of no month is told and left out", async () => {
    const { csv, columns, notes, faults } = await proposed(
      "prices.csv",
      "Series:,CPI,,,\n\nYear,Jan,Feb,Mar,Annual\n2021,261.5,263.0,264.8,270.9\n2022,281.1,283.7,,292.6\n",
    );
    expect(csv).toBe("month,value\n2021-01,261.5\n2021-02,263.0\n2021-03,264.8\n2022-01,281.1\n2022-02,283.7\n");
    expect(columns).toEqual(["month yearmonth", "value number"]);
    expect(notes.at(-1)).toBe('The column "Annual" stands beside the months and is of none of them: it was left out.');
    expect(faults).toEqual([]);
    const quarters = await proposed("q.csv", "지역,연도,1분기,2분기\n서울,2021,1,2\n서울,2022,3,4\n");
    expect(quarters.csv).toBe("region,quarter,value\n서울,2021-Q1,1\n서울,2021-Q2,2\n서울,2022-Q1,3\n서울,2022-Q2,4\n");
  });

  test("tables of Japanese, Chinese and American offices, each with its encoding, unit, marks and notes", async () => {
    const japan =
      "人口推計\n（単位　千人）\n年次,総人口,男,女\n2021年,125502,61019,64483\n2022年,124947,60758,64189\n資料：総務省統計局\n";
    const population = await proposed("japan.csv", encoded(japan, "SHIFT_JIS"));
    expect(population.csv).toBe("year,population,male,female\n2021,125502,61019,64483\n2022,124947,60758,64189\n");
    expect(population.described[1]?.unit).toEqual({ en: "thousand people", ko: "천 명" });
    expect(population.descriptor).not.toContain("総人口");
    const china =
      "数据库：年度数据\n指标,2023年,2022年\n社会消费品零售总额(亿元),471495.2,439732.5\n网上零售额(亿元),154264.3,137853.0\n数据来源：国家统计局\n";
    const retail = await proposed("nbs.csv", encoded(china, "GB18030"));
    expect(retail.columns).toEqual(["item string", "year integer", "value number"]);
    const census =
      '"[Millions of dollars]",,,\n"Kind of business",2021,2022r,2023(p)\n"Retail, total","6,581,000","7,050,000","7,240,000"\nFurniture,"143,000","145,000",(S)\n"r Revised. (S) Estimate does not meet publication standards.",,,\n';
    const sales = await proposed("census.csv", census);
    expect(sales.csv).toBe(`kind_of_business,year,value,value_flag
"Retail, total",2021,6581000,
"Retail, total",2022,7050000,r
"Retail, total",2023,7240000,p
Furniture,2021,143000,
Furniture,2022,145000,r
Furniture,2023,,(S)
`);
    expect(sales.described[2]).toMatchObject({ type: "integer", unit: { en: "million US dollars", ko: "백만 달러" } });
    for (const { faults } of [population, retail, sales]) expect(faults).toEqual([]);
  });

  test("a column of units that says one thing gives the figures their unit", async () => {
    const text = '통계표,계정항목,단위,변환,2023/01,2023/02\n1.1.,본원통화,십억원,원자료,"265,123.4","264,900.1"\n';
    const { columns, described } = await proposed("ecos.csv", encoded(text, "CP949"));
    expect(columns.slice(0, 5)).toEqual([
      "table_name string",
      "item string",
      "unit string",
      "transformation string",
      "month yearmonth",
    ]);
    expect(described[5]?.unit).toEqual({ en: "billion Korean won", ko: "십억 원" });
  });

  test("rows that no columns tell apart leave the key open, with their lines", async () => {
    const { primaryKey, open } = await proposed("same.csv", "region,value\na,1\na,2\n");
    expect(primaryKey).toEqual([]);
    expect(open.at(-1)).toBe(
      "which columns identify a row (primaryKey): lines 2 and 3 of the file have the same names",
    );
  });
});

describe("what a text leaves open is asked, and what is none is said", () => {
  test.each([
    [
      "amb.csv",
      'region,value\na,"1,234"\nb,"2,345"\n',
      /^ImportError: Line 2 has 1,234, and no number .* 1234 or 1\.234\. Say which: --decimal \. \(1234\) or --decimal , \(1\.234\)\.$/,
    ],
    [
      "conf.csv",
      "region;value\na;1,5\nb;2.5\n",
      /^ImportError: Line 3 has 2\.5, line 2 has 1,5: .* say which it is: --decimal \. or --decimal ,$/,
    ],
    [
      "two.csv",
      "Region,Value\nA,1\nB,2\n\nProduct,Sales\nX,3\nY,4\n",
      /^ImportError: There are two tables: one in lines 1 to 3, another from line 5 \("Product Sales"\)\. Say which: --lines 1-3 or --lines 5-7/,
    ],
    ["empty.csv", "", /^ImportError: There is nothing in it\.$/],
    ["blank.csv", "\n \n", /^ImportError: There is nothing in it\.$/],
    ["only.csv", "a,b\n", /^ImportError: There are names of columns, but no row under them\.$/],
    [
      "nohead.csv",
      "1,2\n3,4\n",
      /^ImportError: Line 1 is the first of the table and has figures already: "1 2"\. Write a line with the names/,
    ],
    ["page.csv", "<!doctype html><html><body>Login</body></html>", /^ImportError: It is a web page and not a table\./],
    ["quote.csv", 'a,b\n"x,1\n', /^ImportError: A quotation mark that opens in line 2 is not closed\.$/],
    ["what.dat", "a,b\n1,2\n", /^ImportError: The end of its name says not what it is\. Read are \.csv/],
    ["nest.json", '[{"a":[1,2]}]', /^ImportError: "a" holds lists or objects, which are no cells of a table\./],
    ["bad.parquet", "PAR1", /^ImportError: It is not a whole Parquet file\./],
  ])("%s", async (name, content, message) => {
    expect(await refused(name, content)).toMatch(message);
  });

  test("the answers are taken: the sign before decimals, the lines of one table", async () => {
    const unclear = 'region,value\na,"1,234"\nb,"2,345"\n';
    expect((await proposed("amb.csv", unclear, { decimal: "." })).csv).toBe("region,value\na,1234\nb,2345\n");
    expect((await proposed("amb.csv", unclear, { decimal: "," })).csv).toBe("region,value\na,1.234\nb,2.345\n");
    const two = "Region,Value\nA,1\nB,2\n\nProduct,Sales\nX,3\nY,4\n";
    expect((await proposed("two.csv", two, { lines: [5, 7] })).csv).toBe("product,sales\nX,3\nY,4\n");
  });

  test("a file beyond what is bundled is refused before it is read", async () => {
    const large = new File([new Uint8Array(mostBytes + 1)], "large.csv");
    const { importFile } = await import("../../src/imports/importFile.ts");
    await expect(importFile(large, { name: "x", today: "2026-11-29" })).rejects.toThrow(
      /^It holds 20 MB or more, and a dataset is bundled with the site: up to 20 MB are read\. Take out the rows/,
    );
  });
});

test("whatever stands in a table, it is refused with a sentence or comes to a dataset that its own description fits", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "",
      " ",
      "-",
      ":",
      "..",
      "x",
      "1",
      "2,5",
      "1.234",
      "1,234,567.8",
      "1.234.567",
      "12 e",
      "(3)",
      "5%",
      "-0",
      "+7",
    ),
    fc.constantFrom(
      "0112",
      "1e5",
      "1e400",
      "99999999999999999999",
      "2021",
      "2021p",
      "2021.03",
      "2021-13-40",
      "31/12/2021",
      "1/2/2021",
    ),
    fc.constantFrom(
      "서울",
      "a b",
      'say "so"',
      "x\ny",
      "=1+1",
      "true",
      "null",
      "△3",
      "１２",
      "½",
      "1 000",
      "0x1F",
      "\\N",
      "__proto__",
    ),
    fc.string({ maxLength: 6 }),
  );
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));
  return fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const text = rows.map((cells) => cells.map(quoted).join(",")).join("\n");
      const outcome = await proposed("odd.csv", text).catch((error: Error) => error);
      if (outcome instanceof Error) expect(outcome.name).toBe("ImportError");
      else expect(outcome.faults).toEqual([]);
    }),
    { numRuns: Number(process.env.RUNS ?? 100) },
  );
});

test("a table put into years side by side, with separators of either kind and any encoding, comes back as it was", () => {
  const value = fc.integer({ min: 1_000_000, max: 99_999_999 }).map((n) => (n / 10).toFixed(1));
  const tables = fc.record({
    regions: fc.uniqueArray(fc.constantFrom("서울", "부산", "대구", "인천", "광주", "대전"), { minLength: 2 }),
    years: fc.uniqueArray(fc.integer({ min: 1990, max: 2025 }), { minLength: 2, maxLength: 6 }),
    style: fc.constantFrom({ separator: ",", group: ",", point: "." }, { separator: ";", group: ".", point: "," }),
    encoding: fc.constantFrom("UTF-8", "CP949", "UTF-16"),
    seed: fc.array(value, { minLength: 36, maxLength: 36 }),
  });
  return fc.assert(
    fc.asyncProperty(tables, async ({ regions, years, style, encoding, seed }) => {
      const cell = (r: number, y: number) => seed[r * 6 + y] as string;
      const shown = (text: string) => {
        const [whole = "", fraction] = text.split(".");
        return `"${whole.replace(/\B(?=(?:\d{3})+$)/g, style.group)}${style.point}${fraction}"`;
      };
      const text = [
        ["지역", ...years].join(style.separator),
        ...regions.map((region, r) => [region, ...years.map((_, y) => shown(cell(r, y)))].join(style.separator)),
      ].join("\r\n");
      const { csv } = await proposed("table.csv", encoded(`${text}\r\n`, encoding));
      const rows = regions.flatMap((region, r) => years.map((year, y) => `${region},${year},${cell(r, y)}\n`));
      expect(csv).toBe(`region,year,value\n${rows.join("")}`);
    }),
    { numRuns: 25 },
  );
});
