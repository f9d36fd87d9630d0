import { indexedPaths, seriesNames } from "../../charts/indexedPaths.ts";
import { formatNumber } from "../../language/numbers.ts";
import { figure } from "../figure.ts";
import { nothingChosen } from "../nothingChosen.ts";
import { koreaUsIndexed } from "../queries/koreaUsIndexed.ts";

export default figure({
  id: "korea-us-indexed",
  essay: "k-pop-albums",
  query: koreaUsIndexed,
  chart: indexedPaths,
  kind: "computation",
  text(rows, language) {
    const korea = rows.filter(({ series }) => series === "korea");
    const cds = rows.filter(({ series }) => series === "cd");
    const [base, lastCd] = [korea[0], cds.at(-1)];
    if (!base || !lastCd) return nothingChosen(language);
    const peak = korea.reduce((best, row) => (row.index > best.index ? row : best));
    const beside = cds.find(({ year }) => year === peak.year) ?? lastCd;
    const index = (value: number) => formatNumber(value, 0, language);
    const each = [...Map.groupBy(rows, ({ series }) => series)].map(([series, own]) => {
      const name = seriesNames[series]?.[language] ?? series;
      const points = own.map(({ year, index: value }) => `${year}${language === "ko" ? "년" : ""} ${index(value)}`);
      return `${name}: ${points.join(", ")}`;
    });
    return language === "ko"
      ? {
          title: `${base.year}년을 100으로 보면 ${peak.year}년 한국 음반은 ${index(peak.index)}, ${beside.year}년 미국 CD는 ${index(beside.index)}`,
          measure: `지수, ${base.year}년 = 100. 빈 점은 다른 판의 보고서 값이다. 값이 없는 해에서 선이 끊긴다.`,
          alternative: `꺾은선 그래프. ${each.join(". ")}.`,
          note: "서로 다른 것을 센 값이다. 한국은 차트 상위 음반의 출하량(수출 포함, 고른 기간만), 미국은 한 해 동안 나간 모든 CD와 LP다. 방향만 견줄 수 있고 크기는 견줄 수 없다. 미국 값은 2019년과 2020년 사이에 판이 바뀐다.",
        }
      : {
          title: `With ${base.year} = 100, Korean albums stood at ${index(peak.index)} in ${peak.year} and US CDs at ${index(beside.index)} in ${beside.year}`,
          measure: `Index, ${base.year} = 100. Hollow dots: reports of another edition. A year without a figure interrupts the line.`,
          alternative: `Line chart. ${each.join(". ")}.`,
          note: "These series are not alike. Korea: copies of the chart’s top titles, exports included, over the part of the year chosen. United States: all CDs and all vinyl of the whole year, from two editions that meet between 2019 and 2020. Compare directions, not sizes.",
        };
  },
  table: {
    series: {
      heading: { en: "Series", ko: "계열" },
      format: (value: string, language) => seriesNames[value]?.[language] ?? value,
    },
    year: { heading: { en: "Year", ko: "연도" } },
    level: { heading: { en: "Millions", ko: "백만 장" } },
    index: { heading: { en: "Index", ko: "지수" } },
    edition: { heading: { en: "Edition", ko: "판" } },
  },
  controls: [
    {
      parameter: "basis",
      label: { en: "Korean count", ko: "한국 집계" },
      kind: "select",
      options: [
        { value: "weeks 1-50", label: { en: "top 400, weeks 1–50", ko: "상위 400종, 1~50주" } },
        { value: "first half", label: { en: "top 400, first halves", ko: "상위 400종, 상반기" } },
        { value: "full year", label: { en: "top 400, full years", ko: "상위 400종, 한 해 전체" } },
        { value: "article", label: { en: "top 100, as the article printed", ko: "상위 100종, 원문에 실린 값" } },
      ],
      initial: "weeks 1-50",
    },
  ],
});
