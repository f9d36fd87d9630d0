import { shareAgainstTrend, spikeOf } from "../../charts/shareAgainstTrend.ts";
import { formatNumber, formatPercent } from "../../language/numbers.ts";
import { formatPeriod } from "../../language/periods.ts";
import { figure } from "../figure.ts";
import { usEcommerceTrend } from "../queries/usEcommerceTrend.ts";
import { trendControls } from "../trendControls.ts";

export default figure({
  id: "us-ecommerce-share",
  essay: "digital-transformation",
  query: usEcommerceTrend,
  chart: shareAgainstTrend,
  kind: "observation",
  text(rows, language, values) {
    const percent = (value: number) => formatPercent(value, 1, language);
    const points = (value: number) => formatNumber(Math.abs(value), 1, language);
    const [start, end] = [rows[0], rows.at(-1)] as [(typeof rows)[number], (typeof rows)[number]];
    const spike = spikeOf(rows) ?? end;
    const later = rows.filter(({ time }) => time > spike.time);
    const trough = later.reduce((low, row) => (row.share < low.share ? row : low), later[0] ?? end);
    const growth = values.shape === "growth";
    const years = `${values.first_year}${language === "ko" ? "~" : "–"}${values.last_year}`;
    const gap = end.gap ?? 0;
    if (language === "ko") {
      const limit = growth
        ? "비중이 해마다 같은 비율로 늘 수는 없으니 멀리 갈수록 높게 잡힌다."
        : "직선은 그 전부터 빨라지던 흐름을 놓치므로 격차가 모두 팬데믹 탓은 아니다.";
      const shape = growth ? "해마다 같은 비율로 느는 곡선" : "해마다 같은 폭으로 오르는 직선";
      return {
        title: `${formatPeriod(end.quarter, "ko")} 온라인 비중은 팬데믹 전 추세보다 ${points(gap)}포인트 ${gap >= 0 ? "높다" : "낮다"}`,
        measure: `미국 소매 매출에서 전자상거래가 차지하는 비중, 계절 조정. 점선은 ${years}년 추세의 연장.`,
        alternative: `꺾은선 그래프. 비중은 ${formatPeriod(start.quarter, "ko")} ${percent(start.share)}에서 출발해 ${formatPeriod(spike.quarter, "ko")} ${percent(spike.share)}로 뛰었고, ${formatPeriod(trough.quarter, "ko")} ${percent(trough.share)}까지 내려왔다가 ${formatPeriod(end.quarter, "ko")} ${percent(end.share)}가 됐다. ${years}년에 맞춘 추세를 이으면 ${formatPeriod(end.quarter, "ko")} 값은 ${percent(end.trend ?? 0)}다.`,
        note: `추세는 ${years}년의 분기별 값에 최소제곱으로 맞춘 ${shape}이다. 계산은 SQL 안에 있다(regr_slope, regr_intercept). ${limit} 기간과 모양을 바꾸면 답도 바뀐다.`,
      };
    }
    const limit = growth
      ? "No share can grow like that for ever, so the further out, the more the curve claims."
      : "A straight line misses that growth was already speeding up, so not all of the gap is the pandemic’s.";
    const shape = growth
      ? "a curve that grows by the same percentage every year"
      : "a straight line that adds as much every year";
    return {
      title: `In ${formatPeriod(end.quarter, "en")} the online share stood ${points(gap)} points ${gap >= 0 ? "above" : "below"} its pre-pandemic trend`,
      measure: `E-commerce as a percentage of US retail sales, seasonally adjusted. Dashed: the trend of ${years} carried on.`,
      alternative: `Line chart. The share starts at ${percent(start.share)} in ${formatPeriod(start.quarter, "en")}, jumps to ${percent(spike.share)} in ${formatPeriod(spike.quarter, "en")}, falls to ${percent(trough.share)} in ${formatPeriod(trough.quarter, "en")} and ends at ${percent(end.share)} in ${formatPeriod(end.quarter, "en")}. The trend of ${years}, carried on, gives ${percent(end.trend ?? 0)} for that quarter.`,
      note: `The trend is ${shape}, fitted by least squares to the quarters of ${years}; the arithmetic is in the SQL (regr_slope, regr_intercept). ${limit} Change the window or the shape and the answer changes.`,
    };
  },
  table: {
    quarter: {
      heading: { en: "Quarter", ko: "분기" },
      format: (value: string, language) => formatPeriod(value, language),
    },
    share: { heading: { en: "Online share, %", ko: "온라인 비중, %" } },
    trend: { heading: { en: "Trend, %", ko: "추세, %" } },
    gap: { heading: { en: "Gap, points", ko: "격차, 포인트" } },
  },
  controls: [
    ...trendControls,
    {
      parameter: "shape",
      label: { en: "Shape of the trend", ko: "추세의 모양" },
      kind: "select",
      options: [
        { value: "line", label: { en: "straight line", ko: "직선" } },
        { value: "growth", label: { en: "constant growth", ko: "일정 성장률" } },
      ],
      initial: "line",
    },
  ],
});
