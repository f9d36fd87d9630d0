import { formatVisitShare, patientNames, telehealthPoints } from "../../charts/telehealthPoints.ts";
import { formatPeriod } from "../../language/periods.ts";
import { figure } from "../figure.ts";
import { telehealthShares } from "../queries/telehealthShares.ts";

export default figure({
  id: "telehealth",
  essay: "digital-transformation",
  query: telehealthShares,
  chart: telehealthPoints,
  kind: "estimate",
  text(rows, language) {
    type Row = (typeof rows)[number];
    const office = rows.filter(({ metric }) => metric === "telehealth_share_office_outpatient");
    const [spike, later] = [office[0], office.at(-1)] as [Row, Row];
    const written = (row: Row) => formatVisitShare(row, language);
    const when = (row: Row) => formatPeriod(row.period, language);
    const list = rows.map((row) => `${patientNames[row.metric]?.[language]}, ${when(row)}: ${written(row)}`).join("; ");
    return language === "ko"
      ? {
          title: `${when(spike)} 외래의 ${formatVisitShare({ ...spike, qualifier: null }, "ko")}를 넘던 원격진료는 ${when(later)} ${written(later)}로 줄었다`,
          measure:
            "미국 진료 중 원격진료의 비중. 로그 눈금이라 눈금 한 칸이 열 배다. 점은 한 달, 가로줄은 한 해, 세로줄은 범위.",
          alternative: `점 그래프, 로그 눈금. ${list}. 점끼리는 잇지 않았다.`,
          note: "파란색은 메디케어를 집계한 미국 보건부, 황토색은 보험 청구를 분석한 맥킨지다. 대상이 달라 하나로 이을 수 없다. 신뢰도는 중간이다.",
        }
      : {
          title: `Telehealth fell from ${written(spike)} of office visits in ${when(spike)} to ${written(later)} in ${when(later)}`,
          measure:
            "Telehealth as a percentage of US visits. The axis is logarithmic: each gridline is ten times the one below. A dot is a month, a line across a year, a line upwards a range.",
          alternative: `Points on a logarithmic axis, not joined. ${list}.`,
          note: "Blue: Medicare, counted by the US health department. Ochre: insurance claims, analysed by McKinsey. They count different patients and are not one series. Medium confidence.",
        };
  },
  table: {
    metric: {
      heading: { en: "Visits", ko: "진료" },
      format: (value: string, language) => patientNames[value]?.[language] ?? value,
    },
    period: {
      heading: { en: "Period", ko: "시점" },
      format: (value: string, language) => formatPeriod(value, language),
    },
    low: { heading: { en: "Share, lower end, %", ko: "비중 하단, %" } },
    high: { heading: { en: "Share, upper end, %", ko: "비중 상단, %" } },
    qualifier: {
      heading: { en: "Hedged", ko: "단서" },
      format: (value: string, language) => (language === "ko" ? "넘음" : value.replace("-", " ")),
    },
  },
});
