import { fillTemplate } from "../language/fillTemplate.ts";
import type { Bilingual, Language } from "../language/language.ts";
import { languages } from "../language/language.ts";
import type { Binding, Candidate, Shape } from "./candidate.ts";
import { isPeriod, periodLabel } from "./periodNames.ts";
import type { Source } from "./source.ts";

/** What each shape says of a first and a second thing, and of what both have in common. */
const sentences: Partial<Record<Shape, Bilingual>> = {
  "figure-value": { en: "What the figure’s words show as {name}", ko: "그림의 글에 쓰인 값 {name}" },
  share: { en: "{a} as a percentage of {b}", ko: "{b} 대비 {a}의 비율" },
  multiple: { en: "{a} as a multiple of {b}", ko: "{b}의 몇 배인지로 본 {a}" },
  change: { en: "Change from {b} to {a}", ko: "{b}에서 {a}까지의 변화율" },
  difference: { en: "{a} less {b}", ko: "{a}에서 {b|을/를} 뺀 값" },
  "log-change": { en: "Change from {b} to {a} in log points", ko: "{b}에서 {a}까지의 변화, 로그포인트" },
  "yearly-rate": { en: "Change a year from {b} to {a}", ko: "{b}에서 {a}까지의 연평균 변화율" },
  index: { en: "{a} with {b} as 100", ko: "{b|을/를} 100으로 본 {a}" },
  complement: { en: "What is left of a hundred percent", ko: "100%에서 뺀 나머지" },
  highest: { en: "Highest value", ko: "가장 높은 값" },
  lowest: { en: "Lowest value", ko: "가장 낮은 값" },
  "year-of-highest": { en: "Year of the highest value", ko: "가장 높았던 해" },
  "year-of-lowest": { en: "Year of the lowest value", ko: "가장 낮았던 해" },
  "first-year": { en: "First year", ko: "첫해" },
  "last-year": { en: "Last year", ko: "마지막 해" },
  "first-above": { en: "First year above the level", ko: "기준을 처음 넘은 해" },
  "first-over-other": { en: "First year in which {a} is above {b}", ko: "{a}의 값이 {b}의 값보다 처음으로 커진 해" },
  count: { en: "Number of rows", ko: "행의 수" },
  "count-distinct": { en: "Number of different values", ko: "서로 다른 값의 수" },
  sum: { en: "Sum", ko: "합계" },
  mean: { en: "Mean", ko: "평균" },
  "every-step": { en: "Every step goes the same way", ko: "매번 같은 방향으로 움직인다" },
  "first-time": { en: "The last step is the first of its direction", ko: "마지막에 처음으로 방향이 바뀐다" },
  extreme: { en: "The outermost of its kind", ko: "같은 항목 가운데 맨 끝 값" },
  greater: { en: "{a} set against {b}", ko: "{a|과/와} {b|을/를} 견준 값" },
  never: { en: "{a} never passes {b}", ko: "{a|이/가} {b|을/를} 한 번도 넘지 않는다" },
};

/** What a candidate says, in both languages, for an editor to correct: "China as a percentage of United States: GDP, 2021". */
export function describe(candidate: Candidate): Bilingual {
  const [en, ko] = languages.map((language) => describeIn(candidate, language));
  return { en: en as string, ko: ko as string };
}

function describeIn({ shape, source, column, name, common, pair }: Candidate, language: Language): string {
  const label = (binding: Binding) => labelOf(source, binding, language);
  const [a = "", b = ""] = pair?.map(label) ?? [];
  const said = fillTemplate(sentences[shape]?.[language] ?? "", { a, b, name: name ?? "" });
  const title = column && source.measures.length > 1 ? column.titles[language] : "";
  const given = [title, ...common.filter(({ value }) => value !== null).map(label)].filter(Boolean).join(", ");
  const what = [said, given].filter(Boolean).join(": ");
  return `${what} (${source.titles[language]})`;
}

/** A value by the name that readers know it by: "China" for CHN, "중국" in Korean. */
function labelOf({ namesOf }: Source, { column, value }: Binding, language: Language): string {
  if (isPeriod(value)) return periodLabel(value, language);
  // What follows from the value, such as a date of foundation, names it less well than its own words.
  const names = namesOf(column, value).filter((name) => name.length <= 60 && !/\d{4}/.test(name));
  const isCode = (name: string) =>
    /^[A-Z0-9_]+$/.test(name) || (String(value).includes("_") && name === String(value).replaceAll("_", " "));
  const own = names.filter((name) => /[가-힣]/.test(name) === (language === "ko"));
  return own.find((name) => !isCode(name)) ?? names.find((name) => !isCode(name)) ?? names[0] ?? String(value);
}
