import { type CrossoverForecast, forecastLadder, houseNames, yearsNamed } from "../../charts/forecastLadder.ts";
import type { Bilingual, Language } from "../../language/language.ts";
import { type FigureText, figure } from "../figure.ts";
import { nothingToShow } from "../nothingToShow.ts";
import { crossoverForecasts } from "../queries/crossoverForecasts.ts";

const measure: Bilingual = {
  en: "Published forecasts of the year China’s GDP passes America’s, oldest first. Small dot: when it was made; large dot or bar: the year or years it names; cross: no year at all. Hollow: the record is of medium confidence.",
  ko: "중국 GDP가 미국을 넘는 해를 내다본 전망, 발표가 오래된 것부터. 작은 점은 발표 시점, 큰 점이나 막대는 전망한 해, 가위표는 해를 대지 않은 것. 속이 빈 점은 기록의 신뢰도가 중간이다.",
};
const note: Bilingual = {
  en: "A collection, not a census: the forecasts that could be dated and cited, some of them as another publication quoted them.",
  ko: "빠짐없는 목록이 아니라, 날짜와 출처를 확인한 전망만 모은 것이다. 일부는 다른 매체가 인용한 기록이다.",
};
const outcomeNames: Record<string, Bilingual> = {
  never: { en: "never", ko: "오지 않는다" },
  "not-in-sight": { en: "not in sight", ko: "보이지 않는다" },
};
const confidences: Record<string, Bilingual> = {
  high: { en: "high", ko: "높음" },
  medium: { en: "medium", ko: "중간" },
  low: { en: "low", ko: "낮음" },
};

/** The year from which a forecast counts as recent in the title. */
const recent = "2022";

function text(rows: readonly CrossoverForecast[], language: Language): FigureText {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return nothingToShow(measure[language], language);
  const year = (row: CrossoverForecast) => row.first_year ?? row.last_year;
  const dated = rows.filter((row) => year(row) !== null);
  const since = rows.filter(({ made }) => made >= recent);
  const soonest = Math.min(...since.flatMap((row) => year(row) ?? []));
  const undated = rows.filter((row) => year(row) === null);
  const earliest = dated.reduce(
    (best, row) => ((row.last_year ?? 0) < (best.last_year ?? 0) ? row : best),
    dated[0] as CrossoverForecast,
  );
  const latest = dated.reduce(
    (best, row) => ((row.last_year ?? 0) > (best.last_year ?? 0) ? row : best),
    dated[0] as CrossoverForecast,
  );
  const named = (row: CrossoverForecast) =>
    yearsNamed(row, language) || (outcomeNames[row.outcome]?.[language] ?? row.outcome);
  const told = (row: CrossoverForecast) =>
    language === "ko"
      ? `${row.made.slice(0, 4)}년 ${houseNames[row.house] ?? row.house}(${named(row).replace(/\d$/, "$&년")})`
      : `${row.forecaster} ${row.made.slice(0, 4)}: ${named(row)}`;
  const finding = since.length > 1 && Number.isFinite(soonest);
  if (language === "ko") {
    return {
      title: finding
        ? `${recent}년 이후 나온 전망 ${since.length}개 가운데 ${soonest}년보다 이른 추월을 말한 것은 없다`
        : `추월 시점에 대한 발표 전망 ${rows.length}개`,
      measure: measure.ko,
      alternative: `${first.made.slice(0, 4)}년부터 ${last.made.slice(0, 4)}년까지 발표된 전망 ${rows.length}개를 날짜순으로 놓은 점 그래프. 처음은 ${told(first)}, 마지막은 ${told(last)}. 가장 이른 해는 ${told(earliest)}, 가장 늦은 해는 ${told(latest)}. 해를 대지 않은 것은 ${undated.length}개다${undated.length > 0 ? `: ${undated.map(told).join(", ")}` : ""}.`,
      note: note.ko,
    };
  }
  return {
    title: finding
      ? `None of the ${since.length} forecasts made since ${recent} sees the crossover before ${soonest}`
      : `${rows.length} published forecasts of the crossover`,
    measure: measure.en,
    alternative: `Dot chart of ${rows.length} published forecasts in the order in which they were made, from ${first.made.slice(0, 4)} to ${last.made.slice(0, 4)}. First: ${told(first)}; last: ${told(last)}. Earliest year named: ${told(earliest)}; latest: ${told(latest)}. Without a year: ${undated.length}${undated.length > 0 ? ` (${undated.map(told).join(", ")})` : ""}.`,
    note: note.en,
  };
}

export default figure({
  id: "crossover-forecasts",
  essay: "us-china-crossover",
  query: crossoverForecasts,
  chart: forecastLadder,
  kind: "projection",
  controls: [
    {
      parameter: "confidence",
      label: { en: "Confidence in the record", ko: "기록의 신뢰도" },
      kind: "select",
      options: [
        { value: "all", label: { en: "all", ko: "모두" } },
        { value: "high", label: { en: "high only", ko: "높은 것만" } },
        { value: "medium", label: { en: "medium only", ko: "중간만" } },
      ],
      initial: "all",
    },
  ],
  text,
  table: {
    made: { heading: { en: "Made", ko: "발표" }, format: (value: string) => value.slice(0, 7) },
    forecaster: { heading: { en: "Forecaster", ko: "전망한 곳" } },
    first_year: { heading: { en: "From year", ko: "이르면" } },
    last_year: { heading: { en: "To year", ko: "늦으면" } },
    outcome: {
      heading: { en: "Outcome", ko: "내용" },
      format: (value: string, language) =>
        outcomeNames[value]?.[language] ?? (language === "ko" ? (value === "year" ? "한 해" : "기간") : value),
    },
    confidence: {
      heading: { en: "Confidence", ko: "신뢰도" },
      format: (value: string, language) => confidences[value]?.[language] ?? value,
    },
  },
});
