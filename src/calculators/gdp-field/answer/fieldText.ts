import { formatDate } from "../../../language/dates.ts";
import { fillTemplate } from "../../../language/fillTemplate.ts";
import type { Language } from "../../../language/language.ts";
import { formatNumber } from "../../../language/numbers.ts";
import { breaksOf } from "../../economies/seriesBreak.ts";
import type { FieldWords } from "../fieldWords.ts";
import { convergenceLeader, type FieldAssumptions, largest } from "../state/fieldAssumptions.ts";
import type { FieldData, FieldStart } from "../state/fieldData.ts";
import type { FieldAnswer } from "./answerField.ts";
import { chanceYear } from "./chanceYear.ts";
import { publishedRanks } from "./publishedRanks.ts";

/** What the sentences of a page are made with. */
export interface FieldContext {
  readonly data: FieldData;
  readonly words: FieldWords;
  readonly language: Language;
}

/** The answer in words. */
export interface FieldText {
  /** What the headline answers: the heading of the page. */
  readonly question: string;
  readonly headline: string;
  /** What the headline leaves out: rates that the reader set, and series that were replaced. */
  readonly aside: string;
  readonly title: string;
  readonly measure: string;
  readonly alternative: string;
}

export type NameForm = "name" | "sentence" | "short";

/** What an economy is called: alone, in a sentence ("the United States"), or where there is little room. */
export function fieldName(code: string, { data, language }: Pick<FieldContext, "data" | "language">, form: NameForm) {
  const economy = data.economies[code];
  if (!economy) return code;
  if (language === "ko") return economy.name.ko;
  if (form === "short") return economy.short ?? economy.name.en;
  return form === "sentence" && economy.article ? `the ${economy.name.en}` : economy.name.en;
}

/** A rate as it is written: one decimal, or as many as were given, up to three. */
export function rateText(value: number, language: Language): string {
  const digits = [1, 2].find((count) => Math.abs(value - Number(value.toFixed(count))) < 1e-9) ?? 3;
  return formatNumber(value, digits, language);
}

export const startOf = (a: FieldAssumptions, { starts }: FieldData) =>
  starts.find(({ id }) => id === a.start) as FieldStart;

/** The years of the rules, for the sentences that name them. */
export function ruleYears({ lastYear, outlookFrom, economies }: FieldData) {
  const outlook = Object.values(economies).find((each) => each.outlook)?.outlook ?? [];
  return { from: lastYear - 9, to: lastYear, outlookTo: outlookFrom + outlook.length - 1 };
}

/** The codes in the order of a year: the index in `answer.years`. */
export function orderIn({ paths }: FieldAnswer, index: number): string[] {
  return [...paths]
    .sort((a, b) => (b.levels.at(index) as number) - (a.levels.at(index) as number))
    .map(({ code }) => code);
}

/** Everything that the page says about a field. */
export function fieldText(a: FieldAssumptions, answer: FieldAnswer, context: FieldContext): FieldText {
  const { data, words, language } = context;
  const name = (code: string) => fieldName(code, context, "sentence");
  const order = orderIn(answer, -1);
  const [first = "", second = "", third] = order.map(name);
  const horizon = a.horizon;
  const rest = third === undefined ? second : [second, third].join(words.list);
  const isOwn = order.every((code) => code in a.own);
  const condition = isOwn
    ? words.ifSome
    : fillTemplate((order.some((code) => code in a.own) ? words.ifMixed : words.if)[a.growth], {
        ...ruleYears(data),
        leader: name(convergenceLeader),
      });
  const sentence = fillTemplate(order.length === 2 ? words.orderTwo : words.order, {
    first,
    second,
    rest,
    count: order.length,
    year: horizon,
  });
  const rates = (values: Readonly<Record<string, number>>) =>
    Object.entries(values)
      .map(([code, value]) =>
        fillTemplate(words.rate, { name: fieldName(code, context, "name"), value: rateText(value, language) }),
      )
      .join(", ");
  const set = (template: string, values: Readonly<Record<string, number>>) =>
    Object.keys(values).length > 0 ? [fillTemplate(template, { list: rates(values) })] : [];
  const count = answer.passings.length;
  const titles = { 0: words.chartTitleNone, 1: words.chartTitleOne } as Readonly<Record<number, string>>;
  const title = fillTemplate(titles[count] ?? words.chartTitle, { count, year: horizon });
  const year = startOf(a, data).year;
  const isMoved = a.base === "market" && Object.keys(a.rer).length > 0;
  const measure = fillTemplate(words.measures[isMoved ? "moved" : a.base], { year });
  return {
    question: questionOf(a, order, context),
    headline: condition + sentence,
    aside: [
      ...set(words.own, a.own),
      ...set(words.rer, a.rer),
      ...breaksOf(data.breaks, order, a.start).map((text) => text[language]),
    ].join(" "),
    title,
    measure:
      fillTemplate(a.view === "ranks" ? words.measureRanks : words.measureLevels, { measure }) +
      marked(a, order, context) +
      shaken(a, words),
    get alternative() {
      const list = (index: number) =>
        orderIn(answer, index)
          .map((code) => fieldName(code, context, "name"))
          .join(", ");
      return fillTemplate(words.alternative, {
        start: year,
        end: horizon,
        first: list(0),
        last: list(-1),
        passings: `${title}.`,
      });
    },
  };
}

/** The question of a field; two economies are named in the order of their codes, which does not give the answer away. */
function questionOf(a: FieldAssumptions, order: readonly string[], context: FieldContext): string {
  const { words } = context;
  const [first = "", second = ""] = [...order].sort().map((code) => fieldName(code, context, "sentence"));
  const template =
    order.length === 2 ? words.questionTwo : a.members === largest.id ? words.questionLargest : words.question;
  return fillTemplate(template, { first, second, count: order.length, year: a.horizon, by: words.by[a.base] });
}

function marked(a: FieldAssumptions, codes: readonly string[], { data, words, language }: FieldContext): string {
  const projection = data.projections.find(({ id }) => id === a.marks);
  if (!projection || a.view !== "ranks" || publishedRanks(projection, codes, a.horizon).length === 0) return "";
  const values = { name: projection.name[language], date: formatDate(projection.published, language) };
  return fillTemplate(words.measureMarks, values);
}

/** What the chart shows of chance. */
function shaken(a: FieldAssumptions, words: FieldWords): string {
  if (a.sd === "off") return "";
  return fillTemplate(a.view === "ranks" ? words.measureRanges : words.measureBands, { year: chanceYear(a) });
}

/** One passing in words. */
export function passingText(passing: FieldAnswer["passings"][number], context: FieldContext): string {
  const name = (code: string) => fieldName(code, context, "sentence");
  const text = fillTemplate(context.words.passing, { chaser: name(passing.chaser), leader: name(passing.leader) });
  return text.charAt(0).toUpperCase() + text.slice(1);
}
