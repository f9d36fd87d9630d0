import { shapeNames, yearsAhead } from "../../charts/yearsAhead.ts";
import { formatNumber } from "../../language/numbers.ts";
import { formatPeriod } from "../../language/periods.ts";
import { figure } from "../figure.ts";
import { trendPulledForward } from "../queries/trendPulledForward.ts";
import { trendControls } from "../trendControls.ts";

export default figure({
  id: "trend-pulled-forward",
  essay: "digital-transformation",
  query: trendPulledForward,
  chart: yearsAhead,
  kind: "computation",
  text(rows, language, values) {
    type Row = (typeof rows)[number];
    const of = (shape: string) => rows.filter((row) => row.shape === shape);
    const peak = (shape: string) => of(shape).reduce((top, row) => (row.years_ahead > top.years_ahead ? row : top));
    const end = (shape: string) => of(shape).at(-1) as Row;
    const number = (value: number) => formatNumber(Math.abs(value), 1, language);
    const window = `${values.first_year}${language === "ko" ? "~" : "–"}${values.last_year}`;
    const [line, growth] = [end("line"), end("growth")];
    if (language === "ko") {
      const stand = ({ years_ahead: years }: Row) => `${number(years)}년 ${years >= 0 ? "앞섰다" : "뒤졌다"}`;
      const told = (shape: string) =>
        `${shapeNames[shape]?.ko} 추세로는 ${formatPeriod(peak(shape).quarter, "ko")}에 가장 많은 ${number(peak(shape).years_ahead)}년을 앞섰고 ${formatPeriod(end(shape).quarter, "ko")}에는 ${stand(end(shape))}`;
      return {
        title: `${formatPeriod(line.quarter, "ko")} 온라인 쇼핑은 직선 추세보다 ${stand(line)}. 일정 성장률 추세로는 ${stand(growth)}`,
        measure: `미국 온라인 비중이 ${window}년 추세보다 몇 년 앞섰는지, 분기별. 0은 추세 그대로.`,
        alternative: `꺾은선 그래프 두 줄. ${told("line")}. ${told("growth")}.`,
        note: "추세가 그 비중에 닿았을 시점에서 실제로 닿은 시점을 뺀 햇수다. 추세는 분기별 값에 최소제곱으로 맞췄다.",
      };
    }
    const stand = ({ years_ahead: years }: Row) => `${number(years)} years ${years >= 0 ? "ahead" : "behind"}`;
    const told = (shape: string) =>
      `Against the ${shapeNames[shape]?.en} the share was furthest ahead, by ${number(peak(shape).years_ahead)} years, in ${formatPeriod(peak(shape).quarter, "en")} and ${stand(end(shape))} in ${formatPeriod(end(shape).quarter, "en")}`;
    return {
      title: `By ${formatPeriod(line.quarter, "en")} online shopping was ${stand(line)} of a straight trend, or ${stand(growth)}${growth.years_ahead >= 0 ? " of" : ""} one of constant growth`,
      measure: `Years by which the US online share ran ahead of the trend of ${window}, by quarter. Zero is on the trend.`,
      alternative: `Chart of two lines. ${told("line")}. ${told("growth")}.`,
      note: "The date at which the trend would have reached the share, less the date at which the share was reached. Trends are fitted to the quarters by least squares.",
    };
  },
  table: {
    quarter: {
      heading: { en: "Quarter", ko: "분기" },
      format: (value: string, language) => formatPeriod(value, language),
    },
    shape: {
      heading: { en: "Shape of the trend", ko: "추세의 모양" },
      format: (value: string, language) => shapeNames[value]?.[language] ?? value,
    },
    years_ahead: { heading: { en: "Years ahead", ko: "앞선 햇수" } },
    share: { heading: { en: "Online share, %", ko: "온라인 비중, %" } },
  },
  controls: trendControls,
});
