import { formatCopies, koreaAlbumColumns, periodNames } from "../../charts/koreaAlbumColumns.ts";
import { formatKoreanAmount, formatNumber } from "../../language/numbers.ts";
import { figure } from "../figure.ts";
import { nothingChosen } from "../nothingChosen.ts";
import { koreaAlbums } from "../queries/koreaAlbums.ts";

type Row = { readonly year: number; readonly copies: number };
const highest = (rows: readonly Row[]) => rows.reduce((best, row) => (row.copies > best.copies ? row : best));

export default figure({
  id: "korea-albums",
  essay: "k-pop-albums",
  query: koreaAlbums,
  chart: koreaAlbumColumns,
  kind: "observation",
  text(rows, language) {
    const counts = [...Map.groupBy(rows, ({ period }) => period)];
    const lead = counts[0]?.[1];
    if (!lead) return nothingChosen(language);
    const [first, peak, last] = [lead[0] as Row, highest(lead), lead.at(-1) as Row];
    const times = formatNumber(peak.copies / first.copies, 1, language);
    const copies = (row: Row) =>
      language === "ko" ? `${formatKoreanAmount(row.copies * 1e6, 5)} 장` : `${formatCopies(row.copies, "en")} million`;
    const each = counts.map(([period, own]) => {
      const name = periodNames[period]?.[language] ?? period;
      const [from, top, to] = [own[0] as Row, highest(own), own.at(-1) as Row];
      return language === "ko"
        ? `${name}: ${from.year}년 ${copies(from)}, 최고 ${top.year}년 ${copies(top)}, ${to.year}년 ${copies(to)}`
        : `${name}: ${copies(from)} in ${from.year}, highest ${copies(top)} in ${top.year}, ${copies(to)} in ${to.year}`;
    });
    const fallen = last.year !== peak.year;
    const missing = rows.some(({ period, year }) => period === "weeks 1-50" && year === 2019);
    return language === "ko"
      ? {
          title: `한국 음반은 ${first.year}년에서 ${peak.year}년 사이 ${times}배로 늘었${fallen ? "다가 줄었다" : "다"}`,
          measure:
            "실물 음반 출하량(반품을 뺀 수량, 수출 포함), 만 장. 가온차트(2022년부터 써클차트) 상위 400종. 집계 기간이 같은 해끼리만 견줄 수 있다.",
          alternative: `막대그래프. ${each.join(". ")}.`,
          ...(missing
            ? {
                note: "2020년과 2021년의 1~50주 집계는 찾지 못했다. 2022년 값은 처음 발표된 것으로, 이듬해 더 높게 고쳐졌다(신뢰도 중간).",
              }
            : {}),
        }
      : {
          title: `Korean albums rose ${times}-fold from ${first.year} to ${peak.year}${fallen ? ", then fell" : ""}`,
          measure:
            "Million copies shipped, net of returns, exports included; top 400 titles of the Gaon chart (Circle since 2022). Compare only counts of the same part of the year.",
          alternative: `Column chart. ${each.join(". ")}.`,
          ...(missing
            ? {
                note: "The counts of weeks 1–50 for 2020 and 2021 were not found. The figure of 2022 is the one first reported, restated upwards a year later (medium confidence).",
              }
            : {}),
        };
  },
  table: {
    year: { heading: { en: "Year", ko: "연도" } },
    period: {
      heading: { en: "Part of the year", ko: "집계 기간" },
      format: (value: string, language) => periodNames[value]?.[language] ?? value,
    },
    copies: {
      heading: { en: "Copies", ko: "장" },
      format: (value: number, language) => formatNumber(value, 0, language),
    },
    confidence: {
      heading: { en: "Confidence", ko: "신뢰도" },
      format: (value: string, language) => (language === "ko" ? (value === "high" ? "높음" : "중간") : value),
    },
  },
  controls: [
    {
      parameter: "periods",
      label: { en: "Counts of", ko: "집계 기간" },
      kind: "multiple",
      options: [
        { value: "weeks 1-50", label: { en: "weeks 1–50", ko: "1~50주" } },
        { value: "first half", label: { en: "first halves", ko: "상반기" } },
        { value: "full year", label: { en: "full years", ko: "한 해 전체" } },
      ],
      initial: ["weeks 1-50", "first half"],
    },
  ],
});
