import {
  benchmarkPanels,
  denominatorNames,
  formatRate,
  platformNames,
  reportName,
  statisticNames,
} from "../../charts/benchmarkPanels.ts";
import { rateSpread } from "../../charts/rateSpread.ts";
import type { Language } from "../../language/language.ts";
import { figure } from "../figure.ts";
import { engagementBenchmarks } from "../queries/engagementBenchmarks.ts";

const all = { value: "all", label: { en: "all", ko: "전체" } };
const option = (value: string, ko: string) => ({ value, label: { en: value, ko } });
const named = (names: typeof denominatorNames) => (value: string, language: Language) =>
  names[value]?.[language] ?? value;

export default figure({
  id: "engagement-benchmarks",
  essay: "social-media-kpis",
  query: engagementBenchmarks,
  chart: benchmarkPanels,
  kind: "estimate",
  text(rows, language) {
    const spread = rateSpread(rows);
    const panels = new Set(rows.map(({ report, denominator }) => `${report} ${denominator}`)).size;
    const rate = (value: number) => formatRate(value, language);
    const network = (value: string) => named(platformNames)(value, language);
    const each = rows
      .map(
        (row) =>
          `${reportName(row.report, language)}, ${named(denominatorNames)(row.denominator, language)}, ${network(row.platform)} ${rate(row.rate)}`,
      )
      .join("; ");
    if (language === "ko") {
      const title = !spread
        ? "이 조건에 맞는 발표 수치가 없다"
        : spread.count > 1
          ? `같은 ${network(spread.platform)}인데 발표된 참여율은 ${rate(spread.lowest)}에서 ${rate(spread.highest)}까지 벌어진다`
          : `${network(spread.platform)}의 참여율은 이 조건에서 ${rate(spread.highest)} 하나뿐이다`;
      return {
        title,
        measure:
          "발표된 참여율(%). 칸마다 조사 기관과 분모가 다르고 눈금도 따로 잡았다. 막대 길이는 한 칸 안에서만 견줄 수 있다.",
        alternative: spread ? `작은 막대그래프 ${panels}칸. ${each}.` : "보여 줄 값이 없다.",
        note: "조사 기관은 모두 소셜 미디어 도구를 파는 회사다. 신뢰도는 중간이며 일부는 분모를 밝히지 않은 인용에서 옮겼다.",
      };
    }
    const title = !spread
      ? "No house published a rate for this choice"
      : spread.count > 1
        ? `One network, many rates: ${spread.platform} runs from ${rate(spread.lowest)} to ${rate(spread.highest)}`
        : `For this choice there is one rate: ${spread.platform}, ${rate(spread.highest)}`;
    return {
      title,
      measure:
        "Published engagement rates in percent. Each panel is one report and one denominator, with a scale of its own: compare bars within a panel only.",
      alternative: spread ? `${panels} small bar charts. ${each}.` : "There is no value to show.",
      note: "These houses sell tools for social media. Confidence is medium, and some rates come from excerpts that do not state the denominator.",
    };
  },
  table: {
    report: { heading: { en: "Report", ko: "보고서" }, format: reportName },
    data_year: { heading: { en: "Data of", ko: "자료 연도" } },
    denominator: { heading: { en: "Denominator", ko: "분모" }, format: named(denominatorNames) },
    statistic: { heading: { en: "Statistic", ko: "통계량" }, format: named(statisticNames) },
    platform: { heading: { en: "Network", ko: "서비스" }, format: named(platformNames) },
    rate: { heading: { en: "Rate", ko: "참여율" }, format: formatRate },
  },
  controls: [
    {
      parameter: "house",
      label: { en: "House", ko: "조사 기관" },
      kind: "select",
      options: [
        all,
        option("Rival IQ", "라이벌 IQ"),
        option("Socialinsider", "소셜인사이더"),
        option("Buffer", "버퍼"),
      ],
      initial: "all",
    },
    {
      parameter: "network",
      label: { en: "Network", ko: "서비스" },
      kind: "select",
      options: [all, ...Object.entries(platformNames).map(([value, { ko }]) => option(value, ko))],
      initial: "all",
    },
    {
      parameter: "denominator",
      label: { en: "Divided by", ko: "분모" },
      kind: "select",
      options: [
        all,
        { value: "followers", label: { en: "followers", ko: "팔로어" } },
        { value: "views", label: { en: "views", ko: "조회" } },
        { value: "impressions", label: { en: "impressions", ko: "노출" } },
        { value: "not-stated", label: { en: "not stated", ko: "밝히지 않음" } },
      ],
      initial: "all",
    },
  ],
});
