import { fillTemplate } from "../../../../language/fillTemplate.ts";
import { type FieldContext, fieldName, rateText, ruleYears, startOf } from "../../answer/fieldText.ts";
import { largest } from "../../state/fieldAssumptions.ts";
import type { FieldReading } from "../../state/readField.ts";
import { compareWords } from "./compareWords.ts";

/** What a field may differ in from another, in the order in which it is told. */
export const traitNames = ["members", "growth", "own", "rer", "base", "start", "horizon"] as const;
export type FieldTraits = Readonly<Record<(typeof traitNames)[number], string>>;

/** How many names stand for a field of the reader's own choice; more are counted. */
const mostNamed = 4;

/** Everything that decides the paths of a field, in words; empty where nothing was set. */
export function fieldTraits({ assumptions: a, codes }: FieldReading, context: FieldContext): FieldTraits {
  const { words, data, language } = context;
  const own = compareWords[language];
  const rates = (values: Readonly<Record<string, number>>) =>
    Object.entries(values)
      .map(([code, value]) =>
        fillTemplate(words.rate, { name: fieldName(code, context, "name"), value: rateText(value, language) }),
      )
      .join(", ");
  const members = () => {
    if (a.members === largest.id) return words.groups.top20;
    if (typeof a.members === "string") return data.groups[a.members]?.[language] ?? a.members;
    if (codes.length > mostNamed) return fillTemplate(own.count as string, { count: codes.length });
    return codes.map((code) => fieldName(code, context, "name")).join(", ");
  };
  const rule = fillTemplate(words.rules[a.growth], ruleYears(data));
  const speeds = { frontier: rateText(a.frontier, language), speed: rateText(a.speed, language) };
  const starts: Readonly<Record<string, string>> = words.starts;
  return {
    members: members(),
    growth: a.growth === "converge" ? `${rule} (${fillTemplate(own.convergence as string, speeds)})` : rule,
    own: rates(a.own),
    rer: a.base === "market" && Object.keys(a.rer).length > 0 ? fillTemplate(words.rer, { list: rates(a.rer) }) : "",
    base: words.bases[a.base],
    start: fillTemplate(starts[a.start] ?? a.start, { year: startOf(a, data).year }),
    horizon: fillTemplate(words.toYear, { year: a.horizon }),
  };
}

/** For each field what sets it apart from the others, in words. */
export function apartTraits(all: readonly FieldTraits[]): string[] {
  const differing = traitNames.filter((name) => new Set(all.map((traits) => traits[name])).size > 1);
  return all.map((traits) => differing.flatMap((name) => traits[name] || []).join("; "));
}
