import { projectionAgainstActual } from "../../charts/projectionAgainstActual.ts";
import type { Bilingual, Language } from "../../language/language.ts";
import { formatNumber, formatPercent } from "../../language/numbers.ts";
import { type FigureText, figure } from "../figure.ts";
import { nothingToShow } from "../nothingToShow.ts";
import { articleAgainstActual } from "../queries/articleAgainstActual.ts";
import { statusColumn } from "../statusColumn.ts";

const seriesNames: Record<string, Bilingual> = {
  actual: { en: "IMF, October 2025", ko: "IMF 2025년 10월" },
  article: { en: "2020 article, compounded", ko: "2020년 글의 가정을 곱한 값" },
  printed: { en: "2020 article, as printed", ko: "2020년 글에 적힌 값" },
};
const measure: Bilingual = {
  en: "China’s GDP as a percentage of US GDP at market exchange rates. Dashed amber: the article’s growth rates, compounded; hollow: what it printed. Red: actual, dashed where the IMF projects.",
  ko: "시장환율 기준, 미국 GDP 대비 중국 GDP. 노란 점선은 글의 성장률을 그대로 곱한 값, 빈 점은 글에 적힌 값. 빨간 선은 실적이고 점선은 IMF 전망.",
};
const note: Bilingual = {
  en: "The article multiplies dollar levels of 2019 by real growth, which holds prices and the exchange rate still.",
  ko: "글은 2019년 달러 금액에 실질 성장률을 곱했다. 물가와 환율은 그대로라고 본 셈이다.",
};

interface Row {
  readonly year: number;
  readonly series: string;
  readonly ratio: number;
  readonly status: string;
}

function text(rows: readonly Row[], language: Language, growth: number): FigureText {
  const of = (series: string) => rows.filter((row) => row.series === series);
  const [article, actual, printed] = [of("article"), of("actual"), of("printed")];
  const [start, end, met] = [article[0], article.at(-1), actual.at(-1)];
  if (!start || !end || !met || end.year !== met.year) return nothingToShow(measure[language], language);
  const percent = (value: number, digits = 1) => formatPercent(value, digits, language);
  const rate = formatPercent(growth, Number.isInteger(growth) ? 0 : 1, language);
  const points = formatNumber(Math.abs(end.ratio - met.ratio), 1, language);
  const observed = actual.filter(({ status }) => status === "actual");
  const peak = observed.reduce((best, row) => (row.ratio > best.ratio ? row : best));
  const last = observed.at(-1) as Row;
  const slips = printed.flatMap((row) => {
    const computed = article.find(({ year }) => year === row.year);
    return computed && Math.abs(computed.ratio - row.ratio) > 0.1 ? [{ ...row, computed: computed.ratio }] : [];
  });
  if (language === "ko") {
    return {
      title: `2020년 글에서 연 ${rate} 성장이면 ${end.year}년 중국은 미국의 ${percent(end.ratio, 0)}, IMF의 전망은 ${percent(met.ratio, 0)}다`,
      measure: measure.ko,
      alternative: `꺾은선 그래프. 2022년부터 중국이 해마다 ${rate} 성장한다고 둔 글의 계산은 ${start.year}년 ${percent(start.ratio)}에서 ${end.year}년 ${percent(end.ratio)}로 오른다. 실제 비율은 ${peak.year}년 ${percent(peak.ratio)}까지 올랐다가 ${last.year}년 ${percent(last.ratio)}로 내려왔고, IMF는 ${met.year}년을 ${percent(met.ratio)}로 전망한다. 차이는 ${points}%포인트다.${slips.map((slip) => ` 글에 적힌 ${slip.year}년 ${percent(slip.ratio)}는 글의 가정에서 나오지 않는다. 계산하면 ${percent(slip.computed)}다.`).join("")}`,
      note: note.ko,
    };
  }
  return {
    title: `At ${rate} growth the 2020 article’s China reaches ${percent(end.ratio, 0)} of US GDP in ${end.year}; the IMF projects ${percent(met.ratio, 0)}`,
    measure: measure.en,
    alternative: `Line chart. With Chinese growth of ${rate} a year from 2022 the article’s arithmetic goes from ${percent(start.ratio)} in ${start.year} to ${percent(end.ratio)} in ${end.year}. The actual ratio peaked at ${percent(peak.ratio)} in ${peak.year} and fell to ${percent(last.ratio)} in ${last.year}; the IMF projects ${percent(met.ratio)} for ${met.year}, ${points} percentage points away.${slips.map((slip) => ` The ${percent(slip.ratio)} it printed for ${slip.year} does not follow from its own inputs, which give ${percent(slip.computed)}.`).join("")}`,
    note: note.en,
  };
}

export default figure({
  id: "article-2020-against-actual",
  essay: "us-china-crossover",
  query: articleAgainstActual,
  chart: projectionAgainstActual,
  kind: "computation",
  controls: [
    {
      parameter: "china_growth",
      label: { en: "The article’s growth of China from 2022", ko: "글이 가정한 2022년 이후 중국 성장률" },
      kind: "select",
      options: [6, 5, 4.5, 4].map((rate) => ({
        value: rate,
        label: { en: `${rate}% a year`, ko: `연 ${rate}%` },
      })),
      initial: 5,
    },
  ],
  text: (rows, language, values) => text(rows, language, Number(values.china_growth ?? 5)),
  table: {
    year: { heading: { en: "Year", ko: "연도" } },
    series: {
      heading: { en: "Series", ko: "계열" },
      format: (value: string, language) => seriesNames[value]?.[language] ?? value,
    },
    ratio: { heading: { en: "China as % of US", ko: "미국 대비 %" } },
    status: statusColumn,
  },
});
