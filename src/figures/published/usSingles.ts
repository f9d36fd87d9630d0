import { formatTracks, singlesColumns } from "../../charts/singlesColumns.ts";
import { formatPercent } from "../../language/numbers.ts";
import { figure } from "../figure.ts";
import { nothingChosen } from "../nothingChosen.ts";
import { usSingles } from "../queries/usSingles.ts";

export default figure({
  id: "us-singles",
  essay: "k-pop-albums",
  query: usSingles,
  chart: singlesColumns,
  kind: "observation",
  text(rows, language) {
    const [first, last] = [rows[0], rows.at(-1)];
    if (!first || !last) return nothingChosen(language);
    const peak = rows.reduce((best, row) => (row.units > best.units ? row : best));
    const fall = formatPercent(100 * (1 - last.units / peak.units), 0, language);
    const tracks = (units: number) => formatTracks(units, language);
    return language === "ko"
      ? {
          title: `돈을 내고 내려받는 곡은 ${peak.year}년이 정점이었고 ${last.year}년까지 ${fall} 줄었다`,
          measure: "미국에서 팔린 곡 단위 다운로드, 억 곡.",
          alternative: `막대그래프. ${first.year}년 ${tracks(first.units)}억 곡에서 ${peak.year}년 ${tracks(peak.units)}억 곡까지 늘었다가 ${last.year}년 ${tracks(last.units)}억 곡으로 줄었다.`,
        }
      : {
          title: `Paid single downloads peaked in ${peak.year} and fell ${fall} by ${last.year}`,
          measure: "Single tracks sold as downloads in the United States, millions.",
          alternative: `Column chart. From ${tracks(first.units)} million tracks in ${first.year} downloads rose to ${tracks(peak.units)} million in ${peak.year} and fell to ${tracks(last.units)} million in ${last.year}.`,
        };
  },
  table: {
    year: { heading: { en: "Year", ko: "연도" } },
    units: { heading: { en: "Million tracks", ko: "백만 곡" } },
    dollars: { heading: { en: "Million dollars", ko: "백만 달러" } },
  },
});
