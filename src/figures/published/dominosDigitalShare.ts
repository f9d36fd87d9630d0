import { shareBars, whenStated } from "../../charts/shareBars.ts";
import { formatPercent } from "../../language/numbers.ts";
import { figure } from "../figure.ts";
import { dominosDigitalShare } from "../queries/dominosDigitalShare.ts";

export default figure({
  id: "dominos-digital-share",
  essay: "dominos-turnaround",
  query: dominosDigitalShare,
  chart: shareBars,
  kind: "observation",
  text(rows, language) {
    const [first, last] = [rows[0] as (typeof rows)[number], rows.at(-1) as (typeof rows)[number]];
    const percent = (row: typeof first) => {
      const share = formatPercent(row.share, 0, language);
      if (row.qualifier !== "more-than") return share;
      return language === "ko" ? `${share} 초과` : `over ${share}`;
    };
    const each = rows.map((row) => `${whenStated(row, language)} ${percent(row)}`).join(", ");
    return language === "ko"
      ? {
          title: `미국 매출에서 디지털 주문의 비중은 ${whenStated(last, "ko")} ${percent(last)}에 이르렀다`,
          measure: "미국 매출 가운데 디지털 주문의 비중(%). 업계 언론이 전한 회사 발표.",
          alternative: `막대그래프. ${each}.`,
          note: "값이 셋뿐이고 이어지는 통계가 아니다. 2019년 값은 하한이다.",
        }
      : {
          title: `Digital orders reached ${percent(last)} of US sales by the ${whenStated(last, "en")}, from ${percent(first)} in ${whenStated(first, "en")}`,
          measure:
            "Digital orders as a percentage of US sales: statements of the company, as the trade press reports them.",
          alternative: `Bar chart. ${each}.`,
          note: "Three points, not a series. The value of 2019 is a lower bound.",
        };
  },
  table: {
    fiscal_year: { heading: { en: "Year", ko: "연도" } },
    point: {
      heading: { en: "When", ko: "시점" },
      format: (value: string, language) =>
        language === "ko"
          ? ({ year: "그해", start: "초", end: "말" }[value] ?? value)
          : ({ year: "in the year", start: "at its start", end: "at its end" }[value] ?? value),
    },
    share: { heading: { en: "Share, %", ko: "비중, %" } },
    qualifier: {
      heading: { en: "Bound", ko: "조건" },
      format: (value: string, language) => (value === "more-than" ? (language === "ko" ? "초과" : "more than") : value),
    },
  },
});
