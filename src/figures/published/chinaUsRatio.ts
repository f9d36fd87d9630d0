import { ratioPaths } from "../../charts/ratioPaths.ts";
import type { Language } from "../../language/language.ts";
import { formatPercent } from "../../language/numbers.ts";
import { type FigureText, figure } from "../figure.ts";
import { nothingToShow } from "../nothingToShow.ts";
import { chinaUsRatio } from "../queries/chinaUsRatio.ts";
import { statusColumn } from "../statusColumn.ts";

const measureNames: Record<string, Record<Language, string>> = {
  market: { en: "market exchange rates", ko: "시장환율" },
  ppp: { en: "purchasing power", ko: "구매력평가" },
  real: { en: "2019 ratio carried on by real growth", ko: "2019년 비율에 실질 성장만 반영" },
};

const openings: Record<string, Record<Language, string>> = {
  market: { en: "At market exchange rates", ko: "시장환율 기준" },
  ppp: { en: "By purchasing power", ko: "구매력평가 기준" },
  real: { en: "The 2019 ratio carried on by real growth", ko: "2019년 비율에 실질 성장만 이어 곱하면" },
};
const measure: Record<Language, string> = {
  en: "China’s GDP as a percentage of US GDP. Solid: actual; dashed: IMF projections of October 2025.",
  ko: "미국 GDP 대비 중국 GDP, 미국 = 100. 실선은 실적, 점선은 IMF 2025년 10월 전망.",
};

interface Row {
  readonly year: number;
  readonly measure: string;
  readonly ratio: number;
  readonly status: string;
}

/** One measure in a sentence: first, highest and last actual value, and where the projection ends. */
function told(rows: readonly Row[], name: string, language: Language): string {
  const path = rows.filter((row) => row.measure === name);
  const actual = path.filter(({ status }) => status === "actual");
  const [first, last, end] = [actual[0], actual.at(-1), path.at(-1)];
  if (!first || !last || !end) return "";
  const peak = actual.reduce((best, row) => (row.ratio > best.ratio ? row : best));
  const percent = (value: number) => formatPercent(value, 1, language);
  const label = openings[name]?.[language] ?? name;
  const passed = path.find(({ ratio }, i) => ratio > 100 && i > 0);
  if (language === "ko") {
    const height = peak === last ? "" : `가장 높은 ${peak.year}년 ${percent(peak.ratio)}, `;
    return `${label} ${first.year}년 ${percent(first.ratio)}, ${height}${last.year}년 ${percent(last.ratio)}, ${end.year}년 전망 ${percent(end.ratio)}.${passed ? ` ${passed.year}년에 100%를 넘었다.` : ""}`;
  }
  const height = peak === last ? "the highest so far" : `after ${percent(peak.ratio)}, the highest, in ${peak.year}`;
  return `${label}: ${percent(first.ratio)} in ${first.year}, ${percent(last.ratio)} in ${last.year}, ${height}; ${percent(end.ratio)} projected for ${end.year}.${passed ? ` Above 100% from ${passed.year}.` : ""}`;
}

function text(rows: readonly Row[], language: Language): FigureText {
  const measures = [...new Set(rows.map((row) => row.measure))];
  if (measures.length === 0) return nothingToShow(measure[language], language);
  const sentences = measures.map((name) => told(rows, name, language)).join(" ");
  const market = rows.filter((row) => row.measure === "market" && row.status === "actual");
  const last = market.at(-1);
  const alternative = `${language === "ko" ? "꺾은선 그래프." : "Line chart."} ${sentences}`;
  const parity = rows.find((row) => row.measure === "ppp" && row.ratio > 100);
  if (!last) {
    const title =
      language === "ko"
        ? parity && measures.length === 1
          ? `구매력평가로 보면 중국은 ${parity.year}년부터 미국보다 크다`
          : "미국 GDP와 견준 중국 GDP"
        : parity && measures.length === 1
          ? `By purchasing power China is above America from ${parity.year} on`
          : "China’s GDP beside America’s";
    return { title, measure: measure[language], alternative };
  }
  const peak = market.reduce((best, row) => (row.ratio > best.ratio ? row : best));
  const height = formatPercent(peak.ratio, 0, language);
  return language === "ko"
    ? { title: `중국 경제는 ${peak.year}년 미국의 ${height}까지 올라갔다가 물러섰다`, measure: measure.ko, alternative }
    : {
        title: `China’s economy peaked at ${height} of America’s in ${peak.year}, then fell back`,
        measure: measure.en,
        alternative,
      };
}

export default figure({
  id: "china-us-ratio",
  essay: "us-china-crossover",
  query: chinaUsRatio,
  chart: ratioPaths,
  kind: "projection",
  controls: [
    {
      parameter: "first_year",
      label: { en: "From", ko: "시작 연도" },
      kind: "range",
      minimum: 1995,
      maximum: 2018,
      initial: 2005,
    },
    {
      parameter: "measures",
      label: { en: "Measures", ko: "기준" },
      kind: "multiple",
      options: [
        { value: "market", label: { en: "market exchange rates", ko: "시장환율" } },
        { value: "ppp", label: { en: "purchasing power", ko: "구매력평가" } },
        { value: "real", label: { en: "real growth alone", ko: "실질 성장만" } },
      ],
      initial: ["market", "ppp", "real"],
    },
  ],
  text,
  table: {
    year: { heading: { en: "Year", ko: "연도" } },
    measure: {
      heading: { en: "Measure", ko: "기준" },
      format: (value: string, language) => measureNames[value]?.[language] ?? value,
    },
    ratio: { heading: { en: "China as % of US", ko: "미국 대비 %" } },
    status: statusColumn,
  },
});
