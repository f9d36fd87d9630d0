import { dealNames, hedgedBillions, periodName, revenueBars } from "../../charts/revenueBars.ts";
import { formatNumber } from "../../language/numbers.ts";
import { figure } from "../figure.ts";
import { nothingChosen } from "../nothingChosen.ts";
import { bytedanceRevenue } from "../queries/bytedanceRevenue.ts";

export default figure({
  id: "bytedance-revenue",
  essay: "bytedance",
  query: bytedanceRevenue,
  chart: revenueBars,
  kind: "estimate",
  text(rows, language) {
    const years = rows.filter(
      ({ metric, precision, value }) => metric === "revenue" && precision === "year" && value !== null,
    );
    const [first, last] = [years[0], years.at(-1)];
    if (!first || !last) return nothingChosen(language);
    const times = formatNumber((last.value ?? 0) / (first.value ?? 1), 0, language);
    const missing = rows.filter(({ value }) => value === null).map(({ period }) => period);
    const list = (metric: string) =>
      rows
        .filter((row) => row.metric === metric && row.value !== null)
        .map(
          (row) =>
            `${periodName(row.period, language)} ${hedgedBillions(row, language)}${row.deal ? ` (${dealNames[row.deal]?.[language]})` : ""}`,
        )
        .join(", ");
    return language === "ko"
      ? {
          title: `바이트댄스 매출은 ${first.period}년에서 ${last.period}년 사이 ${times}배가 됐다. 보도된 값이다`,
          measure: "10억 달러 단위로 보도된 값을 억 달러로 적었다. 비상장사라 감사를 거친 숫자가 아니다.",
          alternative: `막대그래프. 매출: ${list("revenue")}. 기업 가치: ${list("valuation") || "고르지 않음"}. ${missing.join("년, ")}년 매출은 찾지 못했다.`,
          note: "2023년 매출은 2023년 12월 보도다. 석 달 뒤 다른 매체는 1,200억 달러라고 전했다. 기업 가치는 거래 종류마다 뜻이 달라 한 줄로 이어 읽을 수 없다.",
        }
      : {
          title: `ByteDance’s revenue multiplied by ${times} from ${first.period} to ${last.period}, by press reports`,
          measure: "Billion dollars as reported. The company is private: nothing here is audited.",
          alternative: `Bar chart. Revenue: ${list("revenue")}. Valuations: ${list("valuation") || "none chosen"}. No revenue was found for ${missing.join(" and ")}.`,
          note: "Revenue for 2023 is a report of December 2023; three months later another paper had 120 billion. A valuation means something else in each kind of deal, so the bars are not one series.",
        };
  },
  table: {
    metric: {
      heading: { en: "What", ko: "항목" },
      format: (value: string, language) => (language === "ko" ? (value === "revenue" ? "매출" : "기업 가치") : value),
    },
    period: { heading: { en: "When", ko: "시점" }, format: (value: string, language) => periodName(value, language) },
    value: { heading: { en: "Billion dollars", ko: "10억 달러" } },
    qualifier: {
      heading: { en: "As stated", ko: "표현" },
      format: (value: string, language) =>
        language === "ko"
          ? ({ about: "약", "more-than": "넘음", nearly: "가까이" }[value] ?? value)
          : value.replace("-", " "),
    },
    deal: {
      heading: { en: "Kind of deal", ko: "거래 종류" },
      format: (value: string, language) => dealNames[value]?.[language] ?? value,
    },
  },
  controls: [
    {
      parameter: "deals",
      label: { en: "Valuations from", ko: "기업 가치의 근거" },
      kind: "multiple",
      options: Object.entries(dealNames).map(([value, label]) => ({
        value,
        label: label as { en: string; ko: string },
      })),
      initial: ["funding-round", "employee-tender", "buyback", "share-auction", "not-stated"],
    },
  ],
});
