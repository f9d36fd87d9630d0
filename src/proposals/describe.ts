import { englishIn } from "../facts/englishInKorean.ts";
import { fillTemplate } from "../language/fillTemplate.ts";
import type { Bilingual, Language } from "../language/language.ts";
import { languages } from "../language/language.ts";
import type { Binding, Candidate, Shape } from "./candidate.ts";
import type { ClaimPattern } from "./claimPattern.ts";
import { isPeriod, periodLabel } from "./periodNames.ts";
import type { Row, Source } from "./source.ts";

/** What each shape of a number says of a first and a second thing, and of what both have in common. */
export const numberSentences: Partial<Record<Shape, Bilingual>> = {
  "figure-value": { en: "What the figure’s words show as {name}", ko: "그림의 글에 쓰인 값 {name}" },
  share: { en: "{a} as a percentage of {b}", ko: "{b} 대비 {a}의 비율" },
  multiple: { en: "{a} as a multiple of {b}", ko: "{b}의 배수로 나타낸 {a}" },
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
};

/** What a claim says, by its kind and its direction; `from` and `to` are the first and the last period. */
export const claimSentences = {
  "every-step up": {
    en: "Rises at every step from {from} to {to}",
    ko: "{from}부터 {to}까지 한 번도 빠짐없이 늘어난다",
  },
  "every-step down": {
    en: "Falls at every step from {from} to {to}",
    ko: "{from}부터 {to}까지 한 번도 빠짐없이 줄어든다",
  },
  "first-time up": {
    en: "Rises in {to} for the first time since {from}",
    ko: "{from} 이후 처음으로 {to}에 늘어난다",
  },
  "first-time down": {
    en: "Falls in {to} for the first time since {from}",
    ko: "{from} 이후 처음으로 {to}에 줄어든다",
  },
  "extreme up": { en: "{a} has the highest value", ko: "{a}의 값이 가장 크다" },
  "extreme down": { en: "{a} has the lowest value", ko: "{a}의 값이 가장 작다" },
  "multiple over": { en: "{a} is more than {times} times {b}", ko: "{a|은/는} {b}의 {times}배가 넘는다" },
  "multiple under": { en: "{a} is less than {times} times {b}", ko: "{a|은/는} {b}의 {times}배에 못 미친다" },
  "multiple about": { en: "{a} is about {times} times {b}", ko: "{a|은/는} {b}의 {times}배쯤이다" },
  "greater up": { en: "{a} is above {b}", ko: "{a|이/가} {b}보다 크다" },
  "greater down": { en: "{a} is below {b}", ko: "{a|이/가} {b}보다 작다" },
  "never-again up": {
    en: "Never again as high as in {from}, up to {to}",
    ko: "{from} 이후 {to}까지 다시는 그때의 값에 이르지 못한다",
  },
  "never-again down": {
    en: "Never again as low as in {from}, up to {to}",
    ko: "{from} 이후 {to}까지 다시는 그때만큼 낮아지지 않는다",
  },
  "never up": { en: "{a} is never above {b}", ko: "{a|은/는} {b|을/를} 한 번도 넘지 않는다" },
  "never down": { en: "{a} is never below {b}", ko: "{a|은/는} {b}보다 한 번도 작지 않다" },
} as const satisfies Readonly<Record<string, Bilingual>>;

function claimSentence(pattern: ClaimPattern): Bilingual {
  switch (pattern.kind) {
    case "every-step":
    case "first-time":
      return claimSentences[`${pattern.kind} ${pattern.up ? "up" : "down"}`];
    case "extreme":
    case "greater":
      return claimSentences[`${pattern.kind} ${pattern.most ? "up" : "down"}`];
    case "never":
    case "never-again":
      return claimSentences[`${pattern.kind} ${pattern.above ? "up" : "down"}`];
    case "multiple":
      return claimSentences[`multiple ${pattern.side}`];
  }
}

/** What a candidate says, in both languages, for an editor to correct: "China as a percentage of United States: GDP, 2021". */
export function describe(candidate: Candidate): Bilingual {
  const [en, ko] = languages.map((language) => describeIn(candidate, language));
  return { en: en as string, ko: ko as string };
}

function describeIn(candidate: Candidate, language: Language): string {
  const { shape, source, column, name, common, pair, pattern, rows } = candidate;
  const label = (binding: Binding) => labelOf(source, binding, language);
  // The outermost of several is the last of what its rows are bound to.
  const isExtreme = pattern?.kind === "extreme";
  // What a sentence is about has to be called something, if by its code alone.
  const [a = "", b = ""] = (isExtreme ? common.slice(-1) : (pair ?? [])).map(
    (binding) => label(binding) ?? String(binding.value).replaceAll("_", " "),
  );
  const period = (row: Row | undefined) =>
    source.time && row ? label({ column: source.time, value: row[source.time] }) : "";
  const template = pattern ? claimSentence(pattern) : numberSentences[shape];
  const said = fillTemplate(template?.[language] ?? "", {
    a,
    b,
    name: name ?? "",
    from: period(rows[0]) ?? "",
    to: period(rows.at(-1)) ?? "",
    times: pattern?.kind === "multiple" ? pattern.times : "",
  });
  const title = column && source.measures.length > 1 ? readable(column.titles[language], source, language) : undefined;
  const others = isExtreme ? common.slice(0, -1) : common;
  const given = [title, ...others.filter(({ value }) => value !== null).map(label)].filter(Boolean).join(", ");
  const what = [said, given].filter(Boolean).join(": ");
  const whole = source.titles[language];
  return what ? `${what} (${whole})` : whole;
}

/** A name that can stand in a sentence of that language: in Korean none in English. */
function readable(name: string, { latinNames }: Source, language: Language): string | undefined {
  return language === "ko" && englishIn(name, latinNames).length > 0 ? undefined : name;
}

/**
 * A value by the name that readers know it by: "China" for CHN, "중국" in Korean. Undefined where it has English names
 * only, for a Korean sentence.
 */
function labelOf(source: Source, { column, value }: Binding, language: Language): string | undefined {
  if (isPeriod(value)) return periodLabel(value, language);
  // What follows from the value, such as a date of foundation, names it less well than its own words.
  const names = source.namesOf(column, value).filter((name) => name.length <= 60 && !/\d{4}/.test(name));
  const isCode = (name: string) =>
    /^[A-Z0-9_]+$/.test(name) || (String(value).includes("_") && name === String(value).replaceAll("_", " "));
  const own = names.filter((name) => /[가-힣]/.test(name) === (language === "ko"));
  const called = own.find((name) => !isCode(name));
  const further = [names.find((name) => !isCode(name)), ...names, String(value)].filter((name) => name !== undefined);
  return called ?? further.find((name) => readable(name, source, language) !== undefined);
}
