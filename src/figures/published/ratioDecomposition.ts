import { decompositionBars } from "../../charts/decompositionBars.ts";
import type { Bilingual, Language } from "../../language/language.ts";
import { formatNumber } from "../../language/numbers.ts";
import { particleAfter } from "../../language/particle.ts";
import { type FigureText, figure } from "../figure.ts";
import { nothingToShow } from "../nothingToShow.ts";
import { ratioDecomposition } from "../queries/ratioDecomposition.ts";
import { statusColumn } from "../statusColumn.ts";

const componentNames: Record<string, Bilingual> = {
  real_growth: { en: "Real growth", ko: "실질 성장" },
  real_exchange_rate: { en: "Prices and currency together", ko: "물가와 환율을 합한 몫" },
  prices: { en: "of which prices", ko: "그중 물가" },
  currency: { en: "of which currency", ko: "그중 환율" },
  total: { en: "China’s ratio to US GDP", ko: "미국 GDP 대비 중국의 비율" },
};
const measure: Bilingual = {
  en: "Change in China’s dollar GDP relative to America’s, in log points (100 × natural logarithm). Solid: actual; hollow and dashed: IMF projection.",
  ko: "미국과 견준 중국 달러 GDP의 변화. 단위는 로그포인트(100 × 자연로그). 속이 찬 막대는 실적, 점선 막대는 IMF 전망.",
};
const note: Bilingual = {
  en: "How it is split: for each economy, growth of dollar GDP is chained real growth, plus the change of the GDP deflator, less the change of the exchange rate; China’s terms less America’s are the bars. The rate is the one the IMF implies, national-currency GDP over dollar GDP, not a market average, so the parts add up exactly. Where prices end and currency begins depends on how the price level is split; only the two together, the real exchange rate, is free of that.",
  ko: "나누는 법: 나라마다 달러 GDP의 증가는 이어 곱한 실질 성장, GDP 디플레이터의 변화를 더하고 환율의 변화를 뺀 것과 같다. 막대는 중국의 항에서 미국의 항을 뺀 값이다. 환율은 시장 평균이 아니라 IMF 자료에 담긴 환율, 곧 자국 통화 GDP를 달러 GDP로 나눈 값이어서 합이 정확히 맞는다. 어디까지가 물가이고 어디부터가 환율인지는 물가 수준을 어떻게 가르느냐에 달려 있다. 둘을 합한 실질환율만이 그 구분에서 자유롭다.",
};

interface Row {
  readonly from_year: number;
  readonly to_year: number;
  readonly status: string;
  readonly component: string;
  readonly log_points: number;
}

function text(rows: readonly Row[], language: Language): FigureText {
  const spans = [...new Set(rows.map(({ from_year }) => from_year))].map((from) => {
    const span = rows.filter(({ from_year }) => from_year === from);
    const part = (name: string) => span.find(({ component }) => component === name)?.log_points ?? 0;
    return { from, to: span[0]?.to_year, projected: span[0]?.status !== "actual", part };
  });
  const main = spans[0];
  if (!main) return nothingToShow(measure[language], language);
  const number = (value: number) => formatNumber(value, 1, language);
  const size = (value: number) => number(Math.abs(value));
  const signed = (value: number) => (value > 0 ? "+" : "") + number(value);
  const [real, money] = [main.part("real_growth"), main.part("real_exchange_rate")];
  const outweighed = real > 0 && money < 0 && main.part("total") < 0;
  if (language === "ko") {
    return {
      title: outweighed
        ? `${main.from}년부터 ${main.to}년까지 성장은 ${size(real)} 로그포인트를 보탰고, 물가와 환율은 ${size(money)}${particleAfter(size(money), "을/를")} 덜어 냈다`
        : `${main.from}년부터 ${main.to}년까지 중국의 비율은 ${signed(main.part("total"))} 로그포인트 움직였다`,
      measure: measure.ko,
      alternative: `막대그래프. ${spans.map(({ from, to, projected, part }) => `${from}년에서 ${to}년까지(${projected ? "IMF 전망" : "실적"}) 실질 성장 ${signed(part("real_growth"))}, 물가 ${signed(part("prices"))}, 환율 ${signed(part("currency"))}, 합계 ${signed(part("total"))} 로그포인트. 물가와 환율을 합한 실질환율은 ${signed(part("real_exchange_rate"))}.`).join(" ")}`,
      note: note.ko,
    };
  }
  return {
    title: outweighed
      ? `From ${main.from} to ${main.to} growth added ${size(real)} log points, and prices and the currency took away ${size(money)}`
      : `From ${main.from} to ${main.to} China’s ratio to US GDP moved by ${signed(main.part("total"))} log points`,
    measure: measure.en,
    alternative: `Bar chart. ${spans.map(({ from, to, projected, part }) => `From ${from} to ${to} (${projected ? "IMF projection" : "actual"}): real growth ${signed(part("real_growth"))}, prices ${signed(part("prices"))}, currency ${signed(part("currency"))}, in all ${signed(part("total"))} log points. Prices and currency together, the real exchange rate: ${signed(part("real_exchange_rate"))}.`).join(" ")}`,
    note: note.en,
  };
}

export default figure({
  id: "ratio-decomposition",
  essay: "us-china-crossover",
  query: ratioDecomposition,
  chart: decompositionBars,
  kind: "computation",
  controls: [
    {
      parameter: "from_year",
      label: { en: "From", ko: "시작" },
      kind: "range",
      minimum: 1995,
      maximum: 2029,
      initial: 2021,
    },
    { parameter: "to_year", label: { en: "To", ko: "끝" }, kind: "range", minimum: 1996, maximum: 2030, initial: 2025 },
  ],
  text,
  table: {
    from_year: { heading: { en: "From", ko: "시작" } },
    to_year: { heading: { en: "To", ko: "끝" } },
    status: statusColumn,
    component: {
      heading: { en: "Part", ko: "몫" },
      format: (value: string, language) => componentNames[value]?.[language] ?? value,
    },
    log_points: { heading: { en: "Log points", ko: "로그포인트" } },
  },
});
