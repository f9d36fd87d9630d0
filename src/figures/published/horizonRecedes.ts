import { editionFan } from "../../charts/editionFan.ts";
import { formatDate } from "../../language/dates.ts";
import type { Bilingual, Language } from "../../language/language.ts";
import { formatPercent } from "../../language/numbers.ts";
import { type FigureText, figure } from "../figure.ts";
import { nothingToShow } from "../nothingToShow.ts";
import { horizonRecedes } from "../queries/horizonRecedes.ts";

const editions = [
  "2020-10",
  "2021-04",
  "2021-10",
  "2022-04",
  "2022-10",
  "2023-04",
  "2023-10",
  "2024-04",
  "2024-10",
  "2025-04",
  "2025-10",
];
const kindNames: Record<string, Bilingual> = {
  actual: { en: "actual", ko: "실적" },
  start: { en: "last actual year of the edition", ko: "그 판의 마지막 실적 연도" },
  projection: { en: "projection", ko: "전망" },
};
const measure: Bilingual = {
  en: "China’s GDP as a percentage of US GDP at market exchange rates. Black: actual, as the newest edition has it; dashed: what each IMF edition projected, to its last year.",
  ko: "시장환율 기준, 미국 GDP 대비 중국 GDP. 검은 선은 최신판의 실적, 점선은 IMF의 각 판이 마지막 해까지 내다본 값.",
};
const note: Bilingual = {
  en: "Each edition looks about five years ahead, so the lines end in different years. Editions before October 2020 are bundled without levels.",
  ko: "판마다 대략 다섯 해를 내다보므로 선이 끝나는 해가 다르다. 2020년 10월 이전 판은 금액 자료가 없어 그리지 못했다.",
};

interface Row {
  readonly edition: string;
  readonly year: number;
  readonly ratio: number;
  readonly kind: string;
}

function text(rows: readonly Row[], language: Language): FigureText {
  const actual = rows.filter(({ kind }) => kind === "actual");
  const paths = rows.filter(({ kind }) => kind === "projection");
  const ends = [...new Set(paths.map(({ edition }) => edition))].map(
    (edition) => paths.findLast((row) => row.edition === edition) as Row,
  );
  const [first, newest] = [ends[0], ends.at(-1)];
  const last = actual.at(-1);
  if (!last) return nothingToShow(measure[language], language);
  if (!first || !newest) {
    const percent = formatPercent(last.ratio, 1, language);
    return language === "ko"
      ? {
          title: "고른 판이 없어 실적만 남았다",
          measure: measure.ko,
          alternative: `꺾은선 그래프. 실제 비율은 ${last.year}년 ${percent}다.`,
        }
      : {
          title: "No edition chosen: the actual ratio alone",
          measure: measure.en,
          alternative: `Line chart. The actual ratio stood at ${percent} in ${last.year}.`,
        };
  }
  const highest = ends.reduce((best, row) => (row.ratio > best.ratio ? row : best));
  const lowest = ends.reduce((best, row) => (row.ratio < best.ratio ? row : best));
  const peak = actual.reduce((best, row) => (row.ratio > best.ratio ? row : best));
  const said = ({ edition, year, ratio }: Row) =>
    language === "ko"
      ? `${formatDate(edition, "ko")}판은 ${year}년 ${formatPercent(ratio, 1, "ko")}`
      : `${formatPercent(ratio, 1, "en")} for ${year} (${formatDate(edition, "en")})`;
  const fell = highest !== newest;
  if (language === "ko") {
    return {
      title: fell
        ? `${formatDate(highest.edition, "ko")}에 ${highest.year}년 ${formatPercent(highest.ratio, 1, "ko")}였던 IMF의 전망은 ${formatDate(newest.edition, "ko")}에 ${newest.year}년 ${formatPercent(newest.ratio, 1, "ko")}가 됐다`
        : `IMF의 ${ends.length}개 판이 내다본 중국의 비율`,
      measure: measure.ko,
      alternative: `꺾은선 그래프. 실제 비율은 ${peak.year}년 ${formatPercent(peak.ratio, 1, "ko")}가 가장 높고 ${last.year}년은 ${formatPercent(last.ratio, 1, "ko")}다. IMF ${ends.length}개 판의 마지막 전망은 이렇다. ${ends.map(said).join(", ")}. ${formatDate(highest.edition, "ko")}판이 가장 높고 ${formatDate(lowest.edition, "ko")}판이 가장 낮다.`,
      note: note.ko,
    };
  }
  return {
    title: fell
      ? `The IMF’s horizon came down from ${formatPercent(highest.ratio, 1, "en")} for ${highest.year}, seen in ${formatDate(highest.edition, "en")}, to ${formatPercent(newest.ratio, 1, "en")} for ${newest.year}`
      : `Where ${ends.length === 1 ? "one IMF edition" : `${ends.length} IMF editions`} saw China’s ratio to US GDP going`,
    measure: measure.en,
    alternative: `Line chart. The actual ratio was highest in ${peak.year} at ${formatPercent(peak.ratio, 1, "en")} and stood at ${formatPercent(last.ratio, 1, "en")} in ${last.year}. The last year of each projection: ${ends.map(said).join(", ")}. Highest: ${said(highest)}; lowest: ${said(lowest)}.`,
    note: note.en,
  };
}

export default figure({
  id: "horizon-recedes",
  essay: "us-china-crossover",
  query: horizonRecedes,
  chart: editionFan,
  kind: "projection",
  controls: [
    {
      parameter: "editions",
      label: { en: "Editions", ko: "판" },
      kind: "multiple",
      options: editions.map((edition) => ({
        value: edition,
        label: { en: formatDate(edition, "en"), ko: formatDate(edition, "ko") },
      })),
      initial: editions,
    },
  ],
  text,
  table: {
    edition: { heading: { en: "Edition", ko: "판" }, format: (value: string, language) => formatDate(value, language) },
    year: { heading: { en: "Year", ko: "연도" } },
    ratio: { heading: { en: "China as % of US", ko: "미국 대비 %" } },
    kind: {
      heading: { en: "Kind", ko: "구분" },
      format: (value: string, language) => kindNames[value]?.[language] ?? value,
    },
  },
});
