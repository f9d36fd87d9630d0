import { fillTemplate } from "../../../../language/fillTemplate.ts";
import { formatNumber } from "../../../../language/numbers.ts";
import type { PageWords } from "../../answer/pageWords.ts";
import { signed } from "../../answer/results.ts";
import { rate } from "../../answer/tell.ts";
import type { Assumptions, FadeChoice } from "../../state/assumptions.ts";

/** What a scenario may differ in from another, in the order of the columns. */
export const traitNames = [
  "economies",
  "growth",
  "fade",
  "prices",
  "currency",
  "shocks",
  "basis",
  "start",
  "horizon",
] as const;

export type TraitName = (typeof traitNames)[number];
export type Traits = Readonly<Record<TraitName, string>>;

/** Everything that decides a scenario's path, in words; a dash stands for what is neutral or does not apply. */
export function scenarioTraits(a: Assumptions, words: PageWords): Traits {
  const { economies, form, features, language, sentences } = words;
  const name = (code: string) => economies[code]?.name ?? code;
  const market = a.basis === "market";
  const fade = (code: string, choice: FadeChoice | undefined) =>
    choice &&
    fillTemplate(features.traitFade, { name: name(code), end: rate(choice.end, words), half: String(choice.half) });
  const currency = () => {
    if (a.realExchangeRate !== undefined)
      return fillTemplate(features.traitRer, { rer: `${signed(a.realExchangeRate, 1, language)}%` });
    return a.currency === 0 ? "" : `${signed(a.currency, 1, language)}%`;
  };
  const level = (value: number) => formatNumber(value, value < 1000 ? 1 : 0, language);
  const traits: Record<TraitName, string> = {
    economies: `${name(a.chaser)} · ${name(a.leader)}`,
    growth: `${rate(a.chaserGrowth, words)} · ${rate(a.leaderGrowth, words)}`,
    fade: [fade(a.chaser, a.chaserFade), fade(a.leader, a.leaderFade)].filter(Boolean).join("; "),
    prices:
      market && (a.chaserPrices !== 0 || a.leaderPrices !== 0)
        ? `${rate(a.chaserPrices, words)} · ${rate(a.leaderPrices, words)}`
        : "",
    currency: market ? currency() : "",
    shocks: a.shocks
      .map(({ code, year, change }) => {
        const size = `${change > 0 ? "+" : ""}${rate(change, words)}`;
        return fillTemplate(sentences.shock, { name: name(code), year, change: size }).replace(/\.$/, "");
      })
      .join("; "),
    basis: a.perHead ? `${form.bases[a.basis]}, ${form.pers.head}` : form.bases[a.basis],
    start: a.own
      ? `${fillTemplate(sentences.year, { year: a.own.year })}: ${level(a.own.chaser)} · ${level(a.own.leader)}`
      : (words.starts[a.start] ?? a.start),
    horizon: fillTemplate(sentences.year, { year: a.horizon }),
  };
  // A pair of rates stays on one line.
  for (const key of traitNames) traits[key] = traits[key].replaceAll(" · ", "\u00a0·\u00a0") || "–";
  return traits;
}

/** The traits in which the scenarios are not all alike. */
export function differing(all: readonly Traits[]): TraitName[] {
  return traitNames.filter((key) => new Set(all.map((traits) => traits[key])).size > 1);
}

/** A short name for a scenario that has none: what sets it apart from `first`, or its growth rates. */
export function describingName(traits: Traits, first: Traits, { features, language }: PageWords): string {
  const said = (key: TraitName) => {
    if (key === "growth" || key === "shocks" || key === "basis" || key === "start" || key === "economies")
      return traits[key];
    // A real exchange rate names itself.
    if (key === "currency" && !/^[+−]/.test(traits[key])) return traits[key];
    const heading = features.traits[key];
    const label = language === "en" ? heading.toLowerCase() : heading;
    return key === "fade" ? label : `${label} ${traits[key]}`;
  };
  const apart = differing([traits, first]).filter((key) => traits[key] !== "–");
  const name = (apart.length > 0 ? apart.slice(0, 3).map(said) : [traits.growth]).join(", ");
  return name.charAt(0).toUpperCase() + name.slice(1);
}
