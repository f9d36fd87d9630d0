import { definitionBars, definitionNames } from "../../charts/definitionBars.ts";
import { formatPercent } from "../../language/numbers.ts";
import { formatPeriod } from "../../language/periods.ts";
import { figure } from "../figure.ts";
import { nothingToShow } from "../nothingToShow.ts";
import { onlineShares } from "../queries/onlineShares.ts";

export default figure({
  id: "online-shares",
  essay: "digital-transformation",
  query: onlineShares,
  chart: definitionBars,
  kind: "observation",
  text(rows, language) {
    type Row = (typeof rows)[number];
    const ko = language === "ko";
    const measure = ko
      ? "소매판매 대비 온라인 비중. 묶음마다 세는 것이 달라 견주지 않는다. 빠진 해는 자료를 찾지 못했다."
      : "Online sales as a percentage of retail sales. Each group counts something else; do not compare across groups. Missing years were not found.";
    const groups = [...Map.groupBy(rows, ({ definition }) => definition).values()];
    const [lead] = groups;
    if (!lead) return nothingToShow(measure, language);
    const percent = (row: Row) => formatPercent(row.share, 1, language);
    const when = (row: Row) => formatPeriod(row.period, language);
    const name = (row: Row) => definitionNames[row.definition]?.[language] ?? row.definition;
    const [first, last] = [lead[0] as Row, lead.at(-1) as Row];
    const top = lead.reduce((best, row) => (row.share > best.share ? row : best));
    const china = first.definition === "china-goods" && top !== last;
    const list = groups.map(
      (each) => `${name(each[0] as Row)}: ${each.map((row) => `${when(row)} ${percent(row)}`).join(", ")}`,
    );
    return {
      title: china
        ? ko
          ? `중국의 온라인 상품 비중은 ${when(top)} ${percent(top)}, 기준이 바뀐 ${when(last)} ${percent(last)}다`
          : `China’s online share of goods was ${percent(top)} in ${when(top)} and, on a new base, ${percent(last)} in ${when(last)}`
        : `${name(first)}: ${when(first)} ${percent(first)}${last === first ? "" : `, ${when(last)} ${percent(last)}`}`,
      measure,
      alternative: `${ko ? "정의별로 묶은 막대그래프" : "Bars grouped by definition"}. ${list.join(". ")}.`,
      note: ko
        ? "중국은 그해 최초 발표치끼리 나눈 값이고 2024년만 보도된 비중이다. 국가통계국이 2025년 기준을 바꿨으므로 앞선 해와 높이를 견줄 수 없다. 한국은 정의 세 가지에 걸친 값 다섯 개로, 신뢰도는 중간이다."
        : "China: first releases of each year, divided; 2024 is the share as reported. The statistics bureau changed its base for 2025, so that level does not compare with earlier years. Korea: five points on three definitions, medium confidence.",
    };
  },
  table: {
    definition: {
      heading: { en: "What is counted", ko: "세는 것" },
      format: (value: string, language) => definitionNames[value]?.[language] ?? value,
    },
    period: {
      heading: { en: "Period", ko: "시점" },
      format: (value: string, language) => formatPeriod(value, language),
    },
    share: { heading: { en: "Share, %", ko: "비중, %" } },
  },
  controls: [
    {
      parameter: "definitions",
      label: { en: "Show", ko: "보기" },
      kind: "multiple",
      options: [
        { value: "china-goods", label: { en: "China, goods", ko: "중국, 상품" } },
        { value: "china-all", label: { en: "China, with services", ko: "중국, 서비스 포함" } },
        { value: "korea-transactions", label: { en: "Korea, transactions", ko: "한국, 거래액" } },
        { value: "korea-goods-only", label: { en: "Korea, goods only", ko: "한국, 상품만" } },
        { value: "korea-as-published", label: { en: "Korea, as published", ko: "한국, 발표 그대로" } },
      ],
      initial: ["china-goods", "korea-transactions", "korea-goods-only", "korea-as-published"],
    },
  ],
});
