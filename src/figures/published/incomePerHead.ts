import { perHeadPaths } from "../../charts/perHeadPaths.ts";
import { economyName } from "../../language/economies.ts";
import type { Bilingual, Language } from "../../language/language.ts";
import { formatNumber, formatPercent } from "../../language/numbers.ts";
import { type FigureText, figure } from "../figure.ts";
import { nothingToShow } from "../nothingToShow.ts";
import { incomePerHead } from "../queries/incomePerHead.ts";
import { statusColumn } from "../statusColumn.ts";

const measures: Record<string, Bilingual> = {
  market: {
    en: "GDP per head in current dollars at market exchange rates. Log scale: equal distances are equal percentages. Solid: actual; dashed: IMF projection of October 2025.",
    ko: "시장환율 기준 1인당 GDP, 경상 달러. 로그 눈금이어서 같은 간격은 같은 비율이다. 실선은 실적, 점선은 IMF 2025년 10월 전망.",
  },
  ppp: {
    en: "GDP per head in international dollars at purchasing power parity. Log scale: equal distances are equal percentages. Solid to the last actual year of dollar GDP; dashed: IMF projection of October 2025.",
    ko: "구매력평가 기준 1인당 GDP, 국제달러. 로그 눈금이어서 같은 간격은 같은 비율이다. 실선은 달러 GDP의 마지막 실적 연도까지, 점선은 IMF 2025년 10월 전망.",
  },
};

interface Row {
  readonly iso3: string;
  readonly year: number;
  readonly per_head: number;
  readonly percent_of_us: number;
  readonly status: string;
}

function text(rows: readonly Row[], language: Language, basis: string): FigureText {
  const measure = (measures[basis] ?? (measures.market as Bilingual))[language];
  if (rows.length === 0) return nothingToShow(measure, language);
  const economies = [...new Set(rows.map(({ iso3 }) => iso3))];
  const percent = (value: number) => formatPercent(value, 1, language);
  const money = (value: number) =>
    language === "ko" ? `${formatNumber(value, 0, "ko")}달러` : `$${formatNumber(value, 0, "en")}`;
  const told = economies.map((iso3) => {
    const path = rows.filter((row) => row.iso3 === iso3);
    const last = path.findLast(({ status }) => status === "actual") ?? (path.at(-1) as Row);
    const [first, end] = [path[0] as Row, path.at(-1) as Row];
    const name = economyName(iso3, language);
    return language === "ko"
      ? `${name}: ${first.year}년 ${money(first.per_head)}, ${last.year}년 ${money(last.per_head)}(미국의 ${percent(last.percent_of_us)}), ${end.year}년 전망 ${money(end.per_head)}.`
      : `${name}: ${money(first.per_head)} in ${first.year}, ${money(last.per_head)} in ${last.year} (${percent(last.percent_of_us)} of the US), ${money(end.per_head)} projected for ${end.year}.`;
  });
  const china = rows.filter(({ iso3, status }) => iso3 === "CHN" && status === "actual");
  const [last] = china.slice(-1);
  const parity = basis === "ppp";
  if (!last) {
    return language === "ko"
      ? {
          title: `1인당 GDP, ${economies.length}개국`,
          measure,
          alternative: `꺾은선 그래프, 로그 눈금. ${told.join(" ")}`,
        }
      : {
          title: `GDP per head in ${economies.map((iso3) => economyName(iso3, "en")).join(", ")}`,
          measure,
          alternative: `Line chart on a log scale. ${told.join(" ")}`,
        };
  }
  const peak = china.reduce((best, row) => (row.percent_of_us > best.percent_of_us ? row : best));
  const fell = peak.year < last.year;
  if (language === "ko") {
    return {
      title: `${last.year}년 중국의 1인당 GDP는 ${parity ? "구매력으로 " : ""}미국의 ${percent(last.percent_of_us)}로, ${fell ? `${peak.year}년 ${percent(peak.percent_of_us)}보다 낮다` : "지금까지 가장 높다"}`,
      measure,
      alternative: `꺾은선 그래프, 로그 눈금. ${told.join(" ")} 미국 대비 중국의 비율은 ${peak.year}년 ${percent(peak.percent_of_us)}가 가장 높았다.`,
    };
  }
  return {
    title: `China’s GDP per head was ${percent(last.percent_of_us)} of America’s in ${last.year}${parity ? " by purchasing power" : ""}, ${fell ? `down from ${percent(peak.percent_of_us)} in ${peak.year}` : "the most so far"}`,
    measure,
    alternative: `Line chart on a log scale. ${told.join(" ")} China’s percentage of the US was highest in ${peak.year}, at ${percent(peak.percent_of_us)}.`,
  };
}

const choices = ["CHN", "USA", "KOR", "JPN", "DEU", "GBR", "IND"];

export default figure({
  id: "income-per-head",
  essay: "us-china-crossover",
  query: incomePerHead,
  chart: perHeadPaths,
  kind: "projection",
  controls: [
    {
      parameter: "measure",
      label: { en: "Measured", ko: "기준" },
      kind: "select",
      options: [
        { value: "market", label: { en: "at market exchange rates", ko: "시장환율" } },
        { value: "ppp", label: { en: "at purchasing power parity", ko: "구매력평가" } },
      ],
      initial: "market",
    },
    {
      parameter: "economies",
      label: { en: "Economies", ko: "나라" },
      kind: "multiple",
      options: choices.map((iso3) => ({
        value: iso3,
        label: { en: economyName(iso3, "en"), ko: economyName(iso3, "ko") },
      })),
      initial: ["CHN", "USA", "KOR"],
    },
  ],
  text: (rows, language, values) => text(rows, language, String(values.measure ?? "market")),
  table: {
    iso3: { heading: { en: "Economy", ko: "나라" }, format: (value: string, language) => economyName(value, language) },
    year: { heading: { en: "Year", ko: "연도" } },
    per_head: {
      heading: { en: "Dollars per head", ko: "1인당 달러" },
      format: (value: number, language) => formatNumber(value, 0, language),
    },
    percent_of_us: { heading: { en: "% of the US", ko: "미국 대비 %" } },
    status: statusColumn,
  },
});
