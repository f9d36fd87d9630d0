import { expect, test } from "vitest";
import { rowsOf, textOf } from "../../src/figures/answers.ts";
import { figureById } from "../../src/figures/catalogue.ts";
import type { Bilingual, Language } from "../../src/language/language.ts";
import { languages } from "../../src/language/language.ts";

type Row = Readonly<Record<string, unknown>>;
type Written = (value: number, language: Language) => string;

const grouped = (value: number, digits = 0) =>
  value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
const percent: Written = (value) => `${value.toFixed(1)}%`;
/** "$13,314", and in Korean, which counts in ten thousands, "1만 3,314달러". */
const dollars: Written = (value, language) => {
  const whole = Math.round(value);
  if (language === "en") return `$${grouped(whole)}`;
  const [tenThousands, rest] = [Math.floor(whole / 10_000), whole % 10_000];
  return `${[tenThousands && `${tenThousands}만`, rest && grouped(rest)].filter(Boolean).join(" ")}${rest ? "" : " "}달러`;
};

interface Case {
  readonly id: string;
  readonly name: Bilingual;
  readonly column: string;
  readonly which: (row: Row) => boolean;
  readonly written: Written;
}
const ofRatio = (id: string, name: Bilingual, which: Case["which"]): Case => ({
  id,
  name,
  column: "ratio",
  which,
  written: percent,
});
const perHead = (iso3: string, name: Bilingual): Case => ({
  id: "income-per-head",
  name,
  column: "per_head",
  which: (row) => row.iso3 === iso3,
  written: dollars,
});

// The series whose first and last, highest and lowest value must be said, each with its year, in the series' own sentence.
const cases: readonly Case[] = [
  ofRatio("china-us-ratio", { en: "Market exchange rates", ko: "시장환율" }, ({ measure }) => measure === "market"),
  ofRatio("china-us-ratio", { en: "Purchasing power", ko: "구매력평가" }, ({ measure }) => measure === "ppp"),
  ofRatio(
    "china-us-ratio",
    { en: "2019 ratio extended by real growth alone", ko: "2019년 비율에 실질 성장률만 적용" },
    ({ measure }) => measure === "real",
  ),
  ofRatio(
    "article-2020-against-actual",
    { en: "Korean article of 2020, compounded", ko: "2020년 원문의 성장률을 곱한 값" },
    ({ series }) => series === "article",
  ),
  ofRatio(
    "article-2020-against-actual",
    { en: "Korean article of 2020, as printed", ko: "2020년 원문에 실린 값" },
    ({ series }) => series === "printed",
  ),
  ofRatio(
    "article-2020-against-actual",
    { en: "IMF, April 2026", ko: "IMF 2026년 4월" },
    ({ series }) => series === "actual",
  ),
  ofRatio("retail-ratio", { en: "Actual", ko: "실적" }, ({ kind }) => kind === "actual"),
  perHead("CHN", { en: "China", ko: "중국" }),
  perHead("KOR", { en: "Korea", ko: "한국" }),
  perHead("USA", { en: "United States", ko: "미국" }),
];

/** What the alternative says of one series: from its name to the next full stop. */
function saidOf(name: string, alternative: string): string {
  const [, said] = alternative.split(`. ${name}: `);
  expect(said, `"${alternative}" names ${name}`).toBeDefined();
  return String(said?.split(/\.(?: |$)/)[0]);
}

const isProjection = ({ status }: Row) => status === "projection";
/** "76.7% in 2021", "71.5% projected for 2030"; "2021년 76.7%", "2030년 전망 71.5%". */
function pointIn(language: Language, row: Row, { column, written }: Pick<Case, "column" | "written">): string {
  const value = written(Number(row[column]), language);
  if (language === "ko") return `${row.year}년 ${isProjection(row) ? "전망 " : ""}${value}`;
  return `${value} ${isProjection(row) ? "projected for" : "in"} ${row.year}`;
}

test.each(cases)(
  "the words of $id give the first, last, highest and lowest of “$name.en” with their years",
  async (one) => {
    const figure = figureById(one.id);
    const rows = ((await rowsOf(figure)) as readonly Row[]).filter(one.which);
    expect(rows.length).toBeGreaterThan(2);
    const value = (row: Row) => Number(row[one.column]);
    const actual = rows.filter((row) => !isProjection(row));
    const known = actual.length > 0 ? actual : rows;
    const most = (of: readonly Row[], sign: 1 | -1) =>
      of.reduce((best, row) => (sign * value(row) > sign * value(best) ? row : best));
    for (const language of languages) {
      const said = saidOf(one.name[language], (await textOf(figure, language)).alternative);
      const [highest, lowest] = language === "ko" ? ["(최고)", "(최저)"] : [" (highest)", " (lowest)"];
      // Of all values, projected ones among them; of more than two known ones those are marked.
      for (const row of [rows[0], rows.at(-1), known.at(-1), most(rows, 1), most(rows, -1)])
        expect(said).toContain(pointIn(language, row as Row, one));
      const marks = known.length > 2 ? [highest, lowest] : ["", ""];
      expect(said).toContain(pointIn(language, most(known, 1), one) + marks[0]);
      expect(said).toContain(pointIn(language, most(known, -1), one) + marks[1]);
    }
  },
);

test("the words of ratio-decomposition give every part of both spans, with its sign", async () => {
  const figure = figureById("ratio-decomposition");
  const rows = (await rowsOf(figure)) as readonly Row[];
  const parts: Readonly<Record<string, Bilingual>> = {
    real_growth: { en: "Real growth", ko: "실질 성장" },
    real_exchange_rate: { en: "Prices and currency together", ko: "물가와 환율의 합" },
    prices: { en: "of which prices", ko: "그중 물가" },
    currency: { en: "of which currency", ko: "그중 환율" },
    total: { en: "China’s ratio to US GDP", ko: "미국 대비 중국 GDP 비율" },
  };
  for (const language of languages) {
    const { alternative } = await textOf(figure, language);
    for (const row of rows) {
      const points = Number(row.log_points);
      const amount = `${points < 0 ? "−" : ""}${Math.abs(points).toFixed(1)}`;
      const part = parts[String(row.component)]?.[language];
      const text =
        language === "ko"
          ? `${part} ${isProjection(row) ? "전망 " : ""}${amount}`
          : `${part} ${amount}${isProjection(row) ? " projected" : ""}`;
      expect(alternative).toContain(text);
    }
  }
});

test("the words of retail-ratio give each forecast with its year, the withdrawn one apart", async () => {
  const figure = figureById("retail-ratio");
  const rows = ((await rowsOf(figure)) as readonly Row[]).filter(({ kind }) => kind === "forecast");
  expect(rows).toHaveLength(4);
  const names: Readonly<Record<string, Bilingual>> = {
    overtaking: { en: "Chinese lead forecast by eMarketer", ko: "이마케터의 추월 예고" },
    withdrawn: { en: "Chinese lead withdrawn by eMarketer", ko: "이마케터의 추월 예고 철회" },
  };
  for (const language of languages) {
    const { alternative } = await textOf(figure, language);
    for (const row of rows)
      expect(saidOf(names[String(row.outcome)]?.[language] ?? "", alternative)).toContain(
        pointIn(language, row, { column: "ratio", written: percent }),
      );
  }
});

test("the words of horizon-recedes give the end of every edition, and the highest, lowest and last actual ratio", async () => {
  const figure = figureById("horizon-recedes");
  const rows = (await rowsOf(figure)) as readonly Row[];
  const projections = rows.filter(({ kind }) => kind === "projection");
  const editions = [...new Set(projections.map(({ edition }) => String(edition)))];
  expect(editions).toHaveLength(12);
  const actual = rows.filter(({ kind }) => kind === "actual");
  const ratio = (row: Row) => Number(row.ratio);
  const months = ["April", "October"];
  for (const language of languages) {
    const { alternative } = await textOf(figure, language);
    for (const edition of editions) {
      const [year, month] = edition.split("-");
      const name = language === "ko" ? `${year}년 ${Number(month)}월` : `${months[Number(month === "10")]} ${year}`;
      const end = projections.findLast((row) => row.edition === edition) as Row;
      expect(saidOf(name, alternative)).toContain(
        pointIn(language, { ...end, status: "projection" }, { column: "ratio", written: percent }),
      );
    }
    const said = saidOf(language === "ko" ? "실적" : "Actual", alternative);
    const [highest, lowest] = [Math.max, Math.min].map((of) => {
      const extreme = of(...actual.map(ratio));
      return actual.find((row) => ratio(row) === extreme) as Row;
    });
    for (const row of [actual[0], highest, lowest, actual.at(-1)])
      expect(said).toContain(pointIn(language, row as Row, { column: "ratio", written: percent }));
  }
});

test("the words of crossover-forecasts give each forecast in the order in which they were made, and those without a year", async () => {
  const rows = (await rowsOf(figureById("crossover-forecasts"))) as readonly Row[];
  const dated = rows.filter(({ last_year }) => last_year !== null);
  const houses: Readonly<Record<string, string>> = {
    "Goldman Sachs": "골드만삭스",
    "The Economist": "이코노미스트",
    Happist: "해피스트",
    "Bloomberg Economics": "블룸버그",
  };
  for (const language of languages) {
    const { alternative } = await textOf(figureById("crossover-forecasts"), language);
    let from = 0;
    for (const { house, made, first_year, last_year } of dated) {
      const [name, year] = [String(house), String(made).slice(0, 4)];
      const who = language === "ko" ? `${houses[name] ?? name}(${year}년)` : `${name} (${year})`;
      // One year is said as it is, a span by its ends.
      const at = alternative.indexOf(who, from);
      expect(at, `${who} after ${alternative.slice(0, from)}`).toBeGreaterThanOrEqual(from);
      const said = alternative.slice(at + who.length).split(/,|\. /)[0];
      expect(said).toContain(String(first_year ?? last_year));
      from = at + who.length;
    }
    const marked = (role: string) =>
      [...alternative.matchAll(/[^,.]+/g)].map(([each]) => each).filter((each) => each.includes(role));
    // The EIU’s 2040s may last to 2049, the latest year that any of them names.
    if (language === "en") {
      expect(alternative).toMatch(
        /^Dot chart\. Goldman Sachs \(2005\) 2040, .*, Cebr \(2023\) 2037, Cebr \(2025\) 2045\. /,
      );
      expect(marked("(earliest)")).toEqual([" The Economist (2010) 2019 (earliest)"]);
      expect(marked("(latest)")).toEqual([" EIU (2023) 2040s (latest)"]);
      expect(alternative).toContain("2 name no year: JCER 2022: not in sight, Capital Economics 2023: never.");
    } else {
      expect(alternative).toMatch(
        /^점그래프\. 골드만삭스\(2005년\) 2040년, .*, Cebr\(2023년\) 2037년, Cebr\(2025년\) 2045년\. /,
      );
      expect(marked("(가장 이름)")).toEqual([" 이코노미스트(2010년) 2019년(가장 이름)"]);
      expect(marked("(가장 늦음)")).toEqual([" EIU(2023년) 2040년대(가장 늦음)"]);
      expect(alternative).toContain("2개다: 2022년 JCER(기약 없음), 2023년 캐피털이코노믹스(추월 없음).");
    }
  }
});
