import { ratioPaths } from "../../charts/ratioPaths.ts";
import type { Language } from "../../language/language.ts";
import { formatPercent } from "../../language/numbers.ts";
import { chinaUsRatio } from "../../queries/chinaUsRatio.ts";
import { figure } from "../figure.ts";

const measureNames: Record<string, Record<Language, string>> = {
  market: { en: "market exchange rates", ko: "시장환율" },
  ppp: { en: "purchasing power", ko: "구매력" },
  real: { en: "2019 ratio carried on by real growth", ko: "2019년 비율에 실질 성장만 반영" },
};

export default figure({
  id: "china-us-ratio",
  essay: "us-china-crossover",
  query: chinaUsRatio,
  chart: ratioPaths,
  kind: "projection",
  text(rows, language) {
    const market = rows.filter(({ measure }) => measure === "market");
    const actual = market.filter(({ status }) => status === "actual");
    const peak = actual.reduce((best, row) => (row.ratio > best.ratio ? row : best));
    const last = actual.at(-1) as (typeof actual)[number];
    const first = actual[0] as (typeof actual)[number];
    const end = market.at(-1) as (typeof market)[number];
    const ppp = rows.filter(({ measure }) => measure === "ppp");
    const passed = ppp.find(({ ratio }) => ratio > 100);
    const percent = (value: number) => formatPercent(value, 1, language);
    return language === "ko"
      ? {
          title: `중국 경제는 ${peak.year}년 미국의 ${formatPercent(peak.ratio, 0, "ko")}까지 올라갔다가 물러섰다`,
          measure: "미국 GDP 대비 중국 GDP, 미국 = 100. 실선은 실적, 점선은 IMF 2025년 10월 전망.",
          alternative: `꺾은선 그래프. 시장환율 기준 비율은 ${first.year}년 ${percent(first.ratio)}에서 ${peak.year}년 ${percent(peak.ratio)}로 가장 높았고 ${last.year}년 ${percent(last.ratio)}로 내려왔다. IMF는 ${end.year}년을 ${percent(end.ratio)}로 전망한다.${passed ? ` 구매력 기준으로는 ${passed.year}년에 100%를 넘었다.` : ""}`,
        }
      : {
          title: `China’s economy peaked at ${formatPercent(peak.ratio, 0, "en")} of America’s in ${peak.year}, then fell back`,
          measure: "China’s GDP as a percentage of US GDP. Solid: actual; dashed: IMF projections of October 2025.",
          alternative: `Line chart. At market exchange rates the ratio rose from ${percent(first.ratio)} in ${first.year} to its highest value, ${percent(peak.ratio)}, in ${peak.year} and fell to ${percent(last.ratio)} in ${last.year}. The IMF projects ${percent(end.ratio)} for ${end.year}.${passed ? ` By purchasing power it passed 100% in ${passed.year}.` : ""}`,
        };
  },
  table: {
    year: { heading: { en: "Year", ko: "연도" } },
    measure: {
      heading: { en: "Measure", ko: "기준" },
      format: (value: string, language) => measureNames[value]?.[language] ?? value,
    },
    ratio: { heading: { en: "China as % of US", ko: "미국 대비 %" } },
    status: {
      heading: { en: "Kind", ko: "구분" },
      format: (value: string, language) => (language === "ko" ? (value === "actual" ? "실적" : "전망") : value),
    },
  },
});
