import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { answerField } from "../../../src/calculators/gdp-field/answer/answerField.ts";
import { fieldNoteSentences } from "../../../src/calculators/gdp-field/answer/fieldNotes.ts";
import { fieldText } from "../../../src/calculators/gdp-field/answer/fieldText.ts";
import { fieldWords } from "../../../src/calculators/gdp-field/fieldWords.ts";
import { drawField } from "../../../src/calculators/gdp-field/panels/drawing.ts";
import { fieldSql } from "../../../src/calculators/gdp-field/panels/fieldSql.ts";
import { fieldCsv, fieldJson } from "../../../src/calculators/gdp-field/panels/files.ts";
import { passingItems } from "../../../src/calculators/gdp-field/panels/passingList.ts";
import { rankBody, rankRows } from "../../../src/calculators/gdp-field/panels/rankTable.ts";
import { readFieldData, readFieldPopulation } from "../../../src/calculators/gdp-field/readFieldData.ts";
import { growthRules } from "../../../src/calculators/gdp-field/state/fieldAssumptions.ts";
import type { FieldData, FieldPopulation } from "../../../src/calculators/gdp-field/state/fieldData.ts";
import { fieldSearch } from "../../../src/calculators/gdp-field/state/fieldSearch.ts";
import { readField } from "../../../src/calculators/gdp-field/state/readField.ts";
import { typedReaders } from "../../../src/calculators/gdp-field/typedReaders.ts";
import { nativeDatabase } from "../../../src/database/native.ts";
import type { Language } from "../../../src/language/language.ts";

let data: FieldData;
let population: FieldPopulation;
beforeAll(async () => {
  [data, population] = [await readFieldData(), await readFieldPopulation()];
});

const read = (search: string) => readField(search, data, typedReaders);
const answer = (search: string) => answerField(read(search), data, population);
const view = (search: string, language: Language = "en") => {
  const reading = read(search);
  const own = answerField(reading, data, population);
  const context = { data, words: fieldWords[language], language };
  return { context, view: { reading, answer: own, text: fieldText(reading.assumptions, own, context) } };
};
const passed = (search: string) =>
  answer(search)
    .passings.map(({ year, chaser, leader }) => `${year} ${chaser}>${leader}`)
    .join(", ");
const notes = (search: string) => read(search).notes.map(({ code, given, used }) => `${code} ${given} ${used}`.trim());

// Worked out apart from the model, in another language, from the CSV files.
describe("the answer", () => {
  test.each([
    ["e=CHN,USA,IND&to=2075", "2041 CHN>USA", { CHN: 293389.347, USA: 101398.15, IND: 66058.266 }],
    [
      "e=CHN,USA,IND&growth=imf&start=imf-2026-04&to=2100",
      "2052 CHN>USA, 2072 IND>USA, 2085 IND>CHN",
      { CHN: 294513.532, USA: 128399.748, IND: 444622.219 },
    ],
    [
      "e=IDN,SGP,THA,VNM,PHL,MYS&growth=converge&to=2050",
      "2027 THA>SGP, 2029 VNM>SGP, 2030 PHL>SGP, 2031 PHL>VNM, 2033 PHL>THA, 2034 VNM>THA, 2034 MYS>SGP",
      { IDN: 4430.263, SGP: 718.007, THA: 1253.391, VNM: 1507.59, PHL: 1742.819, MYS: 1140.922 },
    ],
    [
      "e=IND,DEU,JPN,KOR,ESP&growth=converge&start=imf-2026-04&to=2100&g=JPN:2.5&rer=KOR:1",
      "2028 KOR>ESP, 2029 IND>JPN, 2031 IND>DEU, 2040 JPN>DEU",
      { IND: 59209.301, DEU: 15213.417, JPN: 28261.779, KOR: 6551.229, ESP: 5676.288 },
    ],
  ])("of %s", (search, expected, levels) => {
    expect(passed(search)).toBe(expected);
    const last = answer(search).paths.map((path) => [path.code, path.levels.at(-1) as number] as const);
    for (const [code, level] of last) expect(level / (levels as Record<string, number>)[code]!).toBeCloseTo(1, 6);
  });

  test("of the bare address: the twenty largest of 2025 at the growth of 2016–2025, to 2050", () => {
    const { paths, passings, ranks, years } = answer("");
    expect(paths.map(({ code }) => code).join(" ")).toBe(
      "USA CHN DEU JPN GBR IND FRA RUS ITA CAN BRA ESP KOR MEX AUS TUR IDN NLD SAU CHE",
    );
    expect([passings.length, years[0], years.at(-1)]).toEqual([30, 2025, 2050]);
    const order = "USA CHN IND DEU JPN GBR FRA RUS ITA CAN BRA ESP KOR AUS TUR MEX IDN SAU NLD CHE".split(" ");
    expect(paths.map(({ code }, i) => [code, ranks[i]?.[5]])).toEqual(
      paths.map(({ code }) => [code, order.indexOf(code) + 1]),
    );
  });

  test("in SQL is that of the model, by every rule", async () => {
    const database = await nativeDatabase();
    for (const growth of growthRules)
      for (const start of ["wb-2026-07", "imf-2026-04"])
        for (const rest of ["&base=ppp", "&g=BRA:-1.25&rer=KOR:1,BRA:-0.5"]) {
          const search = `e=KOR,BRA,NGA,USA&growth=${growth}&start=${start}&to=2060${rest}`;
          const { assumptions, codes } = read(search);
          const rows = await database.rows<{ economy: string; year: number; size: number; rank: number }>(
            fieldSql(assumptions, codes, 2025),
          );
          const { paths, years, ranks } = answer(search);
          expect(rows).toHaveLength(paths.length * years.length);
          for (const [i, { code, levels }] of paths.entries()) {
            const name = data.economies[code]?.name.en;
            const last = rows.find(({ economy, year }) => economy === name && year === 2060);
            expect((last?.size as number) / (levels.at(-1) as number)).toBeCloseTo(1, 8);
            expect(Number(last?.rank)).toBe(ranks[i]?.at(-1));
          }
        }
  });
});

describe("the headline of a field", () => {
  const headline = (search: string, language: "en" | "ko") => {
    const reading = readField(search, data, typedReaders);
    return fieldText(reading.assumptions, answerField(reading, data), { data, language, words: fieldWords[language] });
  };
  test.each([
    [
      "en",
      "If every economy grows",
      "With some growth rates set by hand and the others as in",
      "With the growth rates set below",
    ],
    ["ko", "모든 나라가", "성장률을 직접 정한 나라는 그대로, 나머지는", "아래에 정한 성장률대로라면"],
  ] as const)("says in %s whose growth was set by hand", (language, ruled, mixed, set) => {
    expect(headline("e=CHN,USA", language).headline).toContain(ruled);
    expect(headline("e=CHN,USA&g=CHN:4", language).headline).toContain(mixed);
    expect(headline("e=CHN,USA&g=CHN:4,USA:2", language).headline).toContain(set);
  });

  test("no longer says that the real exchange rate is constant where one moves", () => {
    expect(headline("e=CHN,USA", "en").measure).toContain("at a constant real exchange rate");
    expect(headline("e=CHN,USA&rer=CHN:1", "en").measure).toContain("real exchange rates moving as set");
  });

  test("names no hollow squares where a projection ranks none of the economies", () => {
    expect(headline("e=CHN,USA,IND&marks=gs-2022&to=2050", "en").measure).toContain("Goldman Sachs");
    expect(headline("e=BGR,HRV,EST&marks=gs-2022&to=2050", "en").measure).not.toContain("Goldman Sachs");
  });
});

describe("an address", () => {
  test.each([
    ["e=KOR", ["too-few KOR ESP"], "ESP KOR"],
    ["e=USA", ["too-few USA CHN"], "USA CHN"],
    ["e=KOR,JPN,kor", ["repeated-economy KOR"], "JPN KOR"],
    ["e=대한민국,Germany,한국,the Netherlands", ["repeated-economy KOR"], "DEU KOR NLD"],
    ["e=Germny,KOR,JPN", ["unknown-economy Germny DEU"], "JPN KOR"],
    ["e=TWN,KOR,JPN", ["no-level TWN wb-2026-07"], "JPN KOR"],
    ["e=ERI,KOR,JPN&start=imf-2026-04&growth=decade", ["no-level ERI imf-2026-04"], "JPN KOR"],
    ["e=TWN,KOR,JPN&start=imf-2026-04", ["no-growth TWN imf-2026-04"], "JPN KOR"],
    ["e=TWN,KOR,JPN&start=imf-2026-04&g=TWN:3", [], "JPN KOR TWN"],
    ["e=nowhere,%20,", ["unknown-economy nowhere", "none nowhere, , top20"], undefined],
    ["e=KOR,JPN&g=KOR:-100", ["bound KOR:-100 KOR:-10"], "JPN KOR"],
    ["e=KOR,JPN&g=KOR:x,JPN", ["bad-entry KOR:x", "bad-entry JPN"], "JPN KOR"],
    ["e=KOR,JPN&g=KOR:4,5,JPN:1,25", [], "JPN KOR"],
    ["e=KOR,JPN&g=KOR:1,FRA:2", ["not-in-field FRA"], "JPN KOR"],
    ["e=KOR,JPN&g=KOR:1,KOR:2", ["repeated-economy KOR"], "JPN KOR"],
    ["e=KOR,JPN&rer=KOR:1&base=ppp", ["no-rer KOR"], "JPN KOR"],
    ["e=KOR,JPN&to=2020", ["bound 2020 2026"], "JPN KOR"],
    ["e=KOR,JPN&to=3000", ["bound 3000 2100"], "JPN KOR"],
    ["e=KOR,JPN&growth=fast", ["unknown fast decade"], "JPN KOR"],
    ["e=KOR,JPN&start=imf-2024-04", ["unknown imf-2024-04 wb-2026-07"], "JPN KOR"],
    ["e=KOR,JPN&marks=imf", ["unknown imf none"], "JPN KOR"],
    ["e=KOR,JPN&marks=gs-2022", ["no-marks gs-2022"], "JPN KOR"],
    ["e=CHN,USA,IND&marks=gs-2022", [], "USA CHN IND"],
    ["e=KOR,JPN&e=USA", ["repeated 2 KOR,JPN"], "JPN KOR"],
    ["e=KOR,JPN&sd=history&rho=0.3&common=0.5&seed=7&in=2040", [], "JPN KOR"],
    ["e=KOR,JPN&rho=0.3&in=2040", ["no-sd rho, in"], "JPN KOR"],
    ["e=KOR,JPN&sd=much", ["unreadable much"], "JPN KOR"],
    ["e=KOR,JPN&sd=-1&rho=1&common=2", ["bound -1 0", "bound 1 0.95", "bound 2 1"], "JPN KOR"],
    ["e=KOR,JPN&sd=3&to=2050&in=2060", ["bound 2060 2050"], "JPN KOR"],
    ["e=KOR,JPN&compare=e%3Dasean%26growth%3Dimf&compare=", [], "JPN KOR"],
    ["e=KOR,JPN&compare=hello", ["bad-compare hello"], "JPN KOR"],
    ["e=KOR,JPN&compare=to%3D3000", ["bound 3000 2100"], "JPN KOR"],
    [
      "e=KOR,JPN&compare=to%3D2030&compare=to%3D2031&compare=to%3D2032&compare=to%3D2033",
      ["too-many-fields 4 3"],
      "JPN KOR",
    ],
    ["e=KOR,JPN&sd=3&seed=-1", ["bound -1 0"], "JPN KOR"],
  ])("%s becomes the nearest field, with a sentence in both languages", (search, expected, codes) => {
    expect(notes(search)).toEqual(expected);
    const reading = read(search);
    expect(reading.codes.join(" ")).toBe(codes ?? read("").codes.join(" "));
    for (const language of ["en", "ko"] as const) {
      const sentences = fieldNoteSentences(reading.notes, { data, words: fieldWords[language], language });
      expect(sentences).toHaveLength(expected.length);
      for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]|undefined/);
    }
  });

  test("of a group is its members with data, thirty at most", () => {
    expect(read("e=asean").codes).toHaveLength(11);
    expect(read("e=EU27").codes).toHaveLength(27);
    expect(read("e=g20").codes).toHaveLength(19);
    expect(read("e=ssf").codes).toHaveLength(30);
    expect(notes("e=ssf")).toContain("too-many 46 30");
    const [one, ...others] = Object.keys(data.starts[0]?.market ?? {}).slice(0, 31);
    expect(read(`e=${[one, ...others]}`).codes.length).toBeLessThanOrEqual(30);
  });

  test("is read as it was written", () => {
    const codes = fc.uniqueArray(fc.constantFrom("CHN", "USA", "IND", "KOR", "BRA", "FRA", "NGA"), {
      minLength: 2,
      maxLength: 6,
    });
    const rate = (range: number) => fc.integer({ min: -range * 10, max: range * 10 }).map((tenths) => tenths / 10 + 0);
    const fields = codes.chain((list) =>
      fc.record({
        members: fc.oneof(fc.constant(list), fc.constantFrom("top20", "g20", "asean", "eas")),
        growth: fc.constantFrom(...growthRules),
        start: fc.constantFrom("wb-2026-07", "imf-2026-04"),
        base: fc.constantFrom("market", "ppp", "constant"),
        horizon: fc.integer({ min: 2026, max: 2100 }),
        frontier: fc.integer({ min: 0, max: 50 }).map((tenths) => tenths / 10),
        speed: fc.integer({ min: 0, max: 50 }).map((tenths) => tenths / 10),
        view: fc.constantFrom("ranks", "levels"),
        marks: fc.constantFrom("none", "gs-2022", "pwc-2017"),
        sd: fc.constantFrom("off", "history", 0, 3.5),
        rho: fc.constantFrom("history", 0, -0.25),
        common: fc.constantFrom("history", 0, 0.5),
        seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        in: fc.oneof(fc.constant("horizon"), fc.integer({ min: 2026, max: 2100 })),
        compare: fc.uniqueArray(fc.constantFrom("", "e=KOR,JPN&start=wb-2026-07&growth=imf&to=2040", "to=2100"), {
          maxLength: 3,
        }),
        own: fc.dictionary(fc.constantFrom(...list), rate(10)),
        rer: fc.dictionary(fc.constantFrom(...list), rate(10)),
      }),
    );
    fc.assert(
      fc.property(fields, (field) => {
        // What a reading gives is written and read back unchanged, whatever it was made from.
        const { assumptions } = read(fieldSearch(field as never));
        const again = read(fieldSearch(assumptions));
        expect(again.assumptions).toEqual(assumptions);
        expect(fieldSearch(again.assumptions)).toBe(fieldSearch(assumptions));
      }),
    );
  });

  test("whatever it holds, gives two to thirty economies and never fails", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom("e", "g", "rer", "to", "growth", "start", "base", "speed", "sd", "in"), fc.string()),
        ),
        (pairs) => {
          const { codes, assumptions } = read(new URLSearchParams(pairs).toString());
          expect(codes.length).toBeGreaterThanOrEqual(2);
          expect(codes.length).toBeLessThanOrEqual(30);
          expect(read(fieldSearch(assumptions)).codes).toEqual(codes);
        },
      ),
    );
  });
});

describe.each(["en", "ko"] as const)("the page in %s", (language) => {
  const searches = [
    "",
    "e=CHN,USA&g=CHN:5,USA:2.5",
    "e=SSF&growth=converge&to=2100&view=levels",
    "e=KOR,JPN&base=ppp&to=2026",
  ];
  test.each(searches)("has no blank left in %s", (search) => {
    const { view: shown, context } = view(search, language);
    const rows = rankRows(shown.reading.assumptions, shown.answer, context);
    const all = [
      ...Object.values({ ...shown.text, alternative: shown.text.alternative }),
      rankBody(rows, context),
      passingItems(shown.answer, context),
      drawField(shown, true, context),
      drawField(shown, false, context),
    ];
    for (const text of all) expect(text).not.toMatch(/[{}]|undefined|NaN/);
  });
});

test.each([
  ["", "How will the 20 largest economies rank in 2050?", "2050년, 세계 20대 경제의 순위는 어떻게 될까?"],
  [
    "e=asean&to=2075&base=ppp",
    "How will these 11 economies rank in 2075 by purchasing power?",
    "2075년, 구매력 기준으로 11개국의 순위는 어떻게 될까?",
  ],
  [
    "e=USA,KOR&to=2040",
    "Which will be larger in 2040, South Korea or the United States?",
    "2040년에는 한국과 미국 가운데 어느 쪽이 더 클까?",
  ],
])("the heading of ?%s is the question that it answers", (search, en, ko) => {
  expect(view(search).view.text.question).toBe(en);
  expect(view(search, "ko").view.text.question).toBe(ko);
});

test("sentences name the rule, the year and the order, in both languages", () => {
  expect(view("").view.text.headline).toBe(
    "If every economy grows as it did in 2016–2025, China is the largest of these 20 economies in 2050, followed by the United States and India.",
  );
  expect(view("", "ko").view.text.headline).toBe(
    "모든 나라가 2016~2025년처럼 성장하면 2050년에는 20개국 가운데 중국이 가장 크고 미국, 인도가 뒤를 잇는다.",
  );
  expect(view("e=USA,CHN&g=CHN:5,USA:2.5&to=2043").view.text).toMatchObject({
    headline: "With the growth rates set below, the United States is larger than China in 2043.",
    aside: "Growth that you set: China 5.0% a year, United States 2.5% a year.",
    title: "No change of rank by 2043",
  });
});

test("a published projection stands in the chart at its own ranks: Goldman Sachs has China, America, India in 2050", () => {
  const { view: shown, context } = view("e=CHN,USA,IND&to=2075&marks=gs-2022");
  const drawn = drawField(shown, false, context);
  // 2050: China 41.9, United States 37.2, India 22.2; 2075: China 57.0, India 52.5, United States 51.5.
  const squares = [...drawn.matchAll(/data-line="(\w+)"[^>]*><rect class="published" x="([\d.]+)" y="([\d.]+)"/g)];
  const order = (column: string) =>
    squares
      .filter(([, , x]) => x === column)
      .sort((a, b) => Number(a[3]) - Number(b[3]))
      .map(([, code]) => code);
  const columns = [...new Set(squares.map(([, , x]) => x as string))];
  expect(columns.map(order)).toEqual([
    ["CHN", "USA", "IND"],
    ["CHN", "IND", "USA"],
  ]);
});

test("rows and passings carry what they say as attributes", () => {
  const { view: shown, context } = view("e=CHN,USA,IND&to=2075");
  const row = rankRows(shown.reading.assumptions, shown.answer, context).find(({ code }) => code === "CHN");
  expect(row?.attributes).toEqual({
    "data-economy": "CHN",
    "data-rank-2030": "2",
    "data-rank-2050": "1",
    "data-value": "293389.347",
  });
  expect(passingItems(shown.answer, context)).toBe(
    '<li data-crossing data-chaser="CHN" data-leader="USA" data-year="2041"><b>2041</b> China overtakes the United States</li>',
  );
});

test("files hold every year and the address", () => {
  const { view: shown } = view("e=CHN,USA&to=2030");
  const lines = fieldCsv(shown).trim().split("\n");
  expect(lines).toHaveLength(1 + 2 * 6);
  expect(lines[1]).toMatch(/^USA,2025,30769\.7\d*,1,"e=CHN,USA&start=wb-2026-07&growth=decade&to=2030"$/);
  expect(JSON.parse(fieldJson(shown, "https://example.org/"))).toMatchObject({
    kind: "tideline-field",
    codes: ["USA", "CHN"],
    query: "e=CHN,USA&start=wb-2026-07&growth=decade&to=2030",
  });
});
