import { fillTemplate } from "../../../language/fillTemplate.ts";
import { formatDollars, formatNumber } from "../../../language/numbers.ts";
import type { Fan } from "../../../model/fan.ts";
import { leaderSequence, leadingSince } from "../../../model/leaderSequence.ts";
import type { Projection } from "../../../model/projectScenario.ts";
import { realExchangeRate } from "../../../model/realExchangeRate.ts";
import type { Note } from "../../address/addressReader.ts";
import { capitalised } from "../../capitalised.ts";
import { breaksOf } from "../../economies/seriesBreak.ts";
import type { Assumptions } from "../state/assumptions.ts";
import type { CalculatorData } from "../state/calculatorData.ts";
import { missingYears } from "../state/missingYears.ts";
import type { PageWords } from "./pageWords.ts";
import { type AnswerForm, questionOf } from "./questionOf.ts";
import { currencyOf, startOf } from "./toScenario.ts";

/** The answer in words, cut where the numbers of its sentence stand. */
export interface Told {
  /** What the sentence answers: the heading of the page. */
  readonly question: string;
  /** Around the two growth rates. */
  readonly lead: readonly [string, string, string];
  readonly condition: string;
  /** Around the year. */
  readonly before: string;
  readonly year: number;
  readonly yearText: string;
  readonly after: string;
  readonly kind: "crosses" | "never" | "already-ahead";
  /** What the headline leaves out: fades, shocks, falling back. */
  readonly aside: string;
  readonly title: string;
  readonly measure: string;
  readonly alternative: string;
  /** The whole sentence, for a screen reader. */
  readonly spoken: string;
}

/** A rate as it stands in a sentence: one decimal, or as many as the reader gave, up to three. */
export function rate(value: number, words: PageWords): string {
  const digits = [1, 2].find((count) => Math.abs(value - Number(value.toFixed(count))) < 1e-9) ?? 3;
  return fillTemplate(words.sentences.percent, { value: formatNumber(value, digits, words.language) });
}

/** Everything that the page says about a scenario and its projection. */
export function tell(a: Assumptions, projection: Projection, data: CalculatorData, words: PageWords, fan?: Fan): Told {
  const { sentences, language } = words;
  const start = startOf(a, data);
  const retail = start.history === "retail" && !a.own;
  const [chaser, leader] = [words.economies[a.chaser], words.economies[a.leader]] as [
    PageWords["economies"][string],
    PageWords["economies"][string],
  ];
  const subject = (full: string, owner: string) => (retail ? fillTemplate(sentences.retailMarket, { owner }) : full);
  const lead = fillTemplate(sentences.if, {
    chaserSubject: subject(chaser.full, chaser.owner),
    leaderSubject: retail ? subject(leader.full, leader.owner) : leader.full,
    chaserFade: a.chaserFade ? sentences.atFirst : "",
    leaderFade: a.leaderFade ? sentences.atFirst : "",
  }).split("|");
  const yearIn = (year: number) => fillTemplate(sentences.year, { year });
  const since = sinceWhen(a, projection, data);
  const { kind } = projection.outcome;
  const year = kind === "never" ? projection.outcome.horizon : (since ?? projection.outcome.year);
  const form: AnswerForm = kind === "already-ahead" ? (since === undefined ? "ahead" : "aheadSince") : kind;
  const key = (
    a.perHead
      ? `head${form[0]?.toUpperCase()}${form.slice(1)}`
      : retail
        ? `retail${form[0]?.toUpperCase()}${form.slice(1)}`
        : form
  ) as "crosses";
  const [before = "", after = ""] = fillTemplate(sentences[key], {
    chaser: chaser.full,
    chaserOwner: chaser.owner,
    leader: leader.full,
    edition: words.starts[start.id] ?? "",
  }).split("|");
  const condition = conditionOf(a, words);
  const rates = { cg: rate(a.chaserGrowth, words), lg: rate(a.leaderGrowth, words) };
  const yearText = yearIn(year);
  const answer = `${condition}${before}${yearText}${after}`;
  const measure = () =>
    measureOf(
      a,
      retail,
      { chaser: chaser.name, leaderFull: leader.full, startYear: yearIn(projection.years[0] as number) },
      words,
      fan !== undefined,
    );
  const amount = (value: number) => formatDollars(value, language);
  return {
    lead: [lead[0] as string, lead[1] as string, lead[2] as string],
    condition,
    before,
    year,
    yearText,
    after,
    kind,
    aside: asideOf(a, projection, data, words),
    // These are put together when somebody asks for them: not at every key press.
    get question() {
      return questionOf(a, form, retail, words);
    },
    get title() {
      return titleOf(form, { ...rates, chaser: chaser.full, leader: leader.full, year: yearText }, words, fan);
    },
    get measure() {
      return measure();
    },
    get alternative() {
      return fillTemplate(sentences.alternative, {
        measure: measure(),
        chaser: chaser.name,
        leader: leader.full,
        start: yearIn(projection.years[0] as number),
        end: yearIn(projection.years.at(-1) as number),
        chaserStart: amount(projection.chaser[0] as number),
        chaserEnd: amount(projection.chaser.at(-1) as number),
        leaderStart: amount(projection.leader[0] as number),
        leaderEnd: amount(projection.leader.at(-1) as number),
        answer: capitalised(before + yearText + after),
      });
    },
    get spoken() {
      return `${lead[0]}${rates.cg}${lead[1]}${rates.lg}${lead[2]}${answer}`;
    },
  };
}

function conditionOf(a: Assumptions, { sentences, ...words }: PageWords): string {
  if (a.basis !== "market") return sentences[a.basis];
  const prices = { chaserPrices: a.chaserPrices, leaderPrices: a.leaderPrices, currency: currencyOf(a) };
  const rer = a.realExchangeRate ?? realExchangeRate(prices);
  if (a.chaserPrices === 0 && a.leaderPrices === 0 && prices.currency === 0) return sentences.rest;
  if (Math.abs(rer) < 0.005) return sentences.cancel;
  const size = fillTemplate(sentences.percent, {
    value: formatNumber(Math.abs(rer), Math.abs(rer) < 0.095 ? 2 : 1, words.language),
  });
  return fillTemplate(rer > 0 ? sentences.adds : sentences.takes, { rer: size });
}

function asideOf(
  a: Assumptions,
  { crossings, lost, outcome }: Projection,
  data: CalculatorData,
  words: PageWords,
): string {
  const { sentences, economies, language } = words;
  const parts: string[] = [];
  if (a.own) {
    const names = { chaser: economies[a.chaser]?.name ?? "", leader: economies[a.leader]?.full ?? "" };
    parts.push(
      fillTemplate(sentences.own, {
        ...names,
        year: fillTemplate(sentences.year, { year: a.own.year }),
        chaserLevel: formatDollars(a.own.chaser, language),
        leaderLevel: formatDollars(a.own.leader, language),
      }),
    );
  }
  if (a.perHead) parts.push(sentences.people);
  const fade = (code: string, start: number, choice: Assumptions["chaserFade"]) => {
    if (!choice) return;
    const values = { owner: economies[code]?.owner ?? code, start: rate(start, words), end: rate(choice.end, words) };
    parts.push(fillTemplate(sentences.fade, { ...values, half: choice.half }));
  };
  fade(a.chaser, a.chaserGrowth, a.chaserFade);
  fade(a.leader, a.leaderGrowth, a.leaderFade);
  for (const { code, year, change } of a.shocks) {
    const signed = `${change > 0 ? "+" : ""}${rate(change, words)}`;
    parts.push(fillTemplate(sentences.shock, { name: economies[code]?.name ?? code, year, change: signed }));
  }
  const list = (years: readonly number[]) =>
    years.map((year) => fillTemplate(sentences.year, { year })).join(language === "ko" ? "과 " : " and ");
  if (lost.length > 0) parts.push(fillTemplate(sentences.lost, { years: list(lost) }));
  const again = outcome.kind === "already-ahead" ? crossings : crossings.slice(1);
  if (again.length > 0) parts.push(fillTemplate(sentences.again, { years: list(again) }));
  for (const code of [a.chaser, a.leader]) {
    const missing = missingYears(a, code, data);
    if (missing.length > 0)
      parts.push(fillTemplate(sentences.missing, { owner: economies[code]?.owner ?? code, years: missing.join(", ") }));
  }
  if (!a.own) for (const text of breaksOf(data.breaks, [a.chaser, a.leader], a.start)) parts.push(text[language]);
  return parts.join(" ");
}

function titleOf(
  form: AnswerForm,
  values: Record<string, string>,
  { sentences, language }: PageWords,
  fan?: Fan,
): string {
  const template = {
    crosses: sentences.titleCrosses,
    never: sentences.titleNever,
    ahead: sentences.titleAhead,
    aheadSince: sentences.titleAheadSince,
  }[form];
  const title = capitalised(fillTemplate(template, values));
  if (!fan || form.startsWith("ahead")) return title;
  const yearBy = (share: number) => fan.years[fan.crossedBy.findIndex((crossed) => crossed >= share)];
  const [early, late] = [yearBy(0.25), yearBy(0.75)];
  const year = (value: number) => fillTemplate(sentences.year, { year: value });
  if (early !== undefined && late !== undefined)
    return title + fillTemplate(sentences.titleFan, { early: year(early), late: year(late) });
  const never = `${formatNumber(100 * fan.never, 0, language)}%`;
  return title + fillTemplate(sentences.titleFanOpen, { never, year: year(fan.years.at(-1) as number) });
}

function measureOf(
  a: Assumptions,
  retail: boolean,
  values: Record<"chaser" | "leaderFull" | "startYear", string>,
  { sentences }: PageWords,
  shaded: boolean,
): string {
  const scale = sentences[a.axis];
  const dollars = { market: sentences.unitDollars, ppp: sentences.unitPpp, constant: sentences.unitConstant }[a.basis];
  const unit = fillTemplate(a.view === "ratio" ? sentences.unitRatio : dollars, {
    ...values,
    year: values.startYear,
    scale,
  });
  const measure = retail
    ? sentences.measureRetail
    : { market: sentences.measureMarket, ppp: sentences.measurePpp, constant: sentences.measureConstant }[a.basis];
  const gdp = a.perHead ? sentences.gdpPerHead : sentences.gdp;
  return `${fillTemplate(measure, { gdp, unit })}. ${sentences.lines}${shaded ? sentences.linesFan : ""}`;
}

/** Since when the chaser leads by the edition that is started from, where that is known and was not always so. */
export function sinceWhen(a: Assumptions, projection: Projection, data: CalculatorData): number | undefined {
  if (projection.outcome.kind !== "already-ahead" || a.own || a.basis === "constant") return undefined;
  const start = startOf(a, data);
  if (a.basis === "ppp" && !a.perHead && start.pppSince && a.chaser === start.pppSince.leader && a.leader === "USA")
    return start.pppSince.year;
  const series = data.histories[start.history]?.[a.basis];
  const points = (code: string) => {
    const { from, values } = series?.[code] ?? { from: 0, values: [] };
    const people = data.population[code];
    const heads = (year: number) => (a.perHead ? (people?.values[year - people.from] ?? Number.NaN) : 1);
    return values.flatMap((gdp, i) =>
      gdp === null || from + i > start.year ? [] : [{ economy: code, year: from + i, gdp: gdp / heads(from + i) }],
    );
  };
  const sequence = leaderSequence(points(a.chaser), points(a.leader));
  const since = leadingSince(sequence);
  // A lead that is as old as the record has no year in which it began.
  const wasOther = sequence.some((entry) => entry.kind === "leads" && entry.leader !== a.chaser);
  return since?.leader === a.chaser && wasOther ? since.year : undefined;
}

/** What was changed of an address, as sentences. */
export function noteSentences(notes: readonly Note[], { sentences, economies }: PageWords): string[] {
  const parameters: Readonly<Record<string, string>> = sentences.parameters;
  // One code or several; a number may hold a comma, too.
  const economy = (text: string) => {
    const codes = text.split(",");
    return codes.every((code) => economies[code]) ? codes.map((code) => economies[code]?.name).join(", ") : text;
  };
  return notes.map(({ code, name, given, used, readings }) => {
    const key = (code === "unreadable" || code === "ambiguous") && used === "" ? (`${code}None` as const) : code;
    const named = name
      .split(", ")
      .map((each) => parameters[each] ?? economies[each]?.full ?? each)
      .join(", ");
    const [one = "", other = ""] = readings ?? [];
    const values = { given: economy(given), quoted: `‘${economy(given)}’`, used: economy(used), one, other };
    return fillTemplate(sentences.notes[key], { name: named, ...values });
  });
}
