import { ratioAndForecasts } from "../../charts/ratioAndForecasts.ts";
import { formatDate } from "../../language/dates.ts";
import type { Bilingual, Language } from "../../language/language.ts";
import { formatPercent } from "../../language/numbers.ts";
import { type FigureText, figure } from "../figure.ts";
import { nothingToShow } from "../nothingToShow.ts";
import { retailRatio } from "../queries/retailRatio.ts";

const measure: Bilingual = {
  en: "China’s retail sales as a percentage of US retail and food services sales, yuan at annual average rates. Hollow: the ratio eMarketer forecast for that year, numbered in order; diamonds announce an overtaking, the square withdraws it.",
  ko: "미국 소매·음식점 매출 대비 중국 소비품 소매판매, 위안은 연평균 환율. 빈 표식은 이마케터가 내다본 그해의 비율이며 번호는 발표 순서다. 마름모는 추월 예고, 네모는 철회.",
};
const narrower: Bilingual = {
  en: "eMarketer counts retail more narrowly than the statistical offices: compare its forecasts with each other.",
  ko: "이마케터는 통계 당국보다 소매를 좁게 잡으므로 그 전망은 전망끼리 견주어 읽어야 한다.",
};

interface Row {
  readonly kind: string;
  readonly year: number;
  readonly ratio: number;
  readonly first_ratio: number | null;
  readonly linked_ratio: number | null;
  readonly announced: string | null;
  readonly announced_precision: string | null;
  readonly outcome: string | null;
  readonly overtaking_year: number | null;
}

const counts: Record<Language, readonly string[]> = {
  en: ["Never", "Once", "Twice", "Three times", "Four times"],
  ko: ["한 번도 없이", "한 번", "두 번", "세 번", "네 번"],
};

/** What part of the change is a change of basis: the levels that the next releases imply, beside the first ones. */
function revisions(actual: readonly Row[], language: Language, basis: string): string {
  if (basis === "linked") {
    return language === "ko"
      ? `해마다 다음 해 발표의 증가율이 전제한 수준으로 고쳐 이웃한 해끼리 견줄 수 있게 했다. 마지막 해는 최초 발표치다. ${narrower.ko}`
      : `Each year stands on the level that the next release’s growth rate implies, so that neighbours are comparable; the last year is a first release. ${narrower.en}`;
  }
  const percent = (value: number) => formatPercent(value, 1, language);
  const moved = actual.flatMap(({ year, first_ratio: first, linked_ratio: linked }) =>
    first !== null && linked !== null && Math.abs(first - linked) > 0.5 ? [{ year, first, linked }] : [],
  );
  const list = moved.map(({ year, first, linked }) =>
    language === "ko"
      ? `${year}년은 ${percent(first)}가 아니라 ${percent(linked)}`
      : `${year} is ${percent(linked)}, not ${percent(first)}`,
  );
  return language === "ko"
    ? `최초 발표치다. 나중에 센서스를 거쳐 고쳐졌으므로 하락의 일부는 수정에서 온다.${list.length > 0 ? ` 이듬해 발표가 전제한 수준으로는 ${list.join(", ")}다.` : ""} ${narrower.ko}`
    : `First releases, which later censuses revised, so part of the fall is revision.${list.length > 0 ? ` On the levels that the next releases imply, ${list.join(", and ")}.` : ""} ${narrower.en}`;
}

function text(rows: readonly Row[], language: Language, basis: string): FigureText {
  const actual = rows.filter(({ kind }) => kind === "actual");
  const forecasts = rows
    .filter(({ kind }) => kind === "forecast")
    .sort((a, b) => (a.announced ?? "").localeCompare(b.announced ?? ""));
  const [first, last] = [actual[0], actual.at(-1)];
  const note = revisions(actual, language, basis);
  if (!first || !last) return nothingToShow(measure[language], language);
  const percent = (value: number) => formatPercent(value, 1, language);
  const announced = forecasts.filter(({ outcome }) => outcome === "overtaking").length;
  const highest = actual.reduce((best, row) => (row.ratio > best.ratio ? row : best));
  const lowest = actual.reduce((best, row) => (row.ratio < best.ratio ? row : best));
  const times = counts[language][announced] ?? String(announced);
  const day = ({ announced: date, announced_precision: precision }: Row) =>
    formatDate(precision === "day" ? (date ?? "") : (date ?? "").slice(0, 7), language);
  if (language === "ko") {
    return {
      title: `소매 추월은 ${times} 예고됐고, 비율은 ${percent(first.ratio)}에서 ${percent(last.ratio)}로 ${last.ratio < first.ratio ? "내려갔다" : "올라갔다"}`,
      measure: measure.ko,
      alternative: `꺾은선 그래프. 비율은 ${first.year}년 ${percent(first.ratio)}에서 ${last.year}년 ${percent(last.ratio)}로 움직였다. 가장 높은 해는 ${highest.year}년(${percent(highest.ratio)}), 가장 낮은 해는 ${lowest.year}년(${percent(lowest.ratio)})이다. 이마케터의 전망: ${forecasts.map((row) => `${day(row)}${row.announced_precision === "approximate" ? " 무렵" : ""} ${row.year}년 ${percent(row.ratio)}${row.overtaking_year === null ? "(추월 예고 철회)" : `(${row.overtaking_year}년 추월 예고)`}`).join(", ")}.`,
      note,
    };
  }
  return {
    title: `${times} the overtaking in retail was announced; the ratio ${last.ratio < first.ratio ? "fell" : "rose"} from ${percent(first.ratio)} to ${percent(last.ratio)}`,
    measure: measure.en,
    alternative: `Line chart. The ratio went from ${percent(first.ratio)} in ${first.year} to ${percent(last.ratio)} in ${last.year}; highest in ${highest.year} (${percent(highest.ratio)}), lowest in ${lowest.year} (${percent(lowest.ratio)}). eMarketer’s forecasts: ${forecasts.map((row) => `${day(row)}${row.announced_precision === "approximate" ? " or later" : ""}, ${percent(row.ratio)} for ${row.year}${row.overtaking_year === null ? " (overtaking withdrawn)" : ` (overtaking in ${row.overtaking_year})`}`).join("; ")}.`,
    note,
  };
}

export default figure({
  id: "retail-ratio",
  essay: "us-china-crossover",
  query: retailRatio,
  chart: ratioAndForecasts,
  kind: "computation",
  controls: [
    {
      parameter: "basis",
      label: { en: "Chinese levels", ko: "중국 판매액" },
      kind: "select",
      options: [
        { value: "first", label: { en: "first releases", ko: "최초 발표치" } },
        { value: "linked", label: { en: "as the next release implies", ko: "다음 발표가 전제한 수준" } },
      ],
      initial: "first",
    },
  ],
  text: (rows, language, values) => text(rows, language, String(values.basis ?? "first")),
  table: {
    kind: {
      heading: { en: "Kind", ko: "구분" },
      format: (value: string, language) =>
        language === "ko"
          ? value === "actual"
            ? "실적"
            : "이마케터 전망"
          : value === "actual"
            ? "actual"
            : "eMarketer forecast",
    },
    year: { heading: { en: "Year", ko: "연도" } },
    ratio: { heading: { en: "China as % of US", ko: "미국 대비 %" } },
    linked_ratio: { heading: { en: "As the next release implies, %", ko: "다음 발표 기준 %" } },
    china_billion_usd: { heading: { en: "China, bn dollars", ko: "중국, 10억 달러" } },
    us_billion_usd: { heading: { en: "US, bn dollars", ko: "미국, 10억 달러" } },
    announced: { heading: { en: "Announced", ko: "발표" }, format: (value: string) => value.slice(0, 7) },
    overtaking_year: { heading: { en: "Overtaking named for", ko: "예고한 추월 연도" } },
  },
});
