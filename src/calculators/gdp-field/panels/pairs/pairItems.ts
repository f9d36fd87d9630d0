import { escapeHtml } from "../../../../language/escapeHtml.ts";
import { fillTemplate } from "../../../../language/fillTemplate.ts";
import { lastHorizon } from "../../../../model/scenario.ts";
import type { FieldPair } from "../../answer/fieldPairs.ts";
import { type FieldContext, fieldName } from "../../answer/fieldText.ts";
import type { FieldAssumptions } from "../../state/fieldAssumptions.ts";
import { fieldSearch } from "../../state/fieldSearch.ts";
import { pairSvg } from "./pairSvg.ts";
import { pairWords } from "./pairWords.ts";

type Context = Pick<FieldContext, "data" | "language"> & {
  /** Address of the calculator of two economies. */
  readonly page: string;
};

/** Each pair as an item of a list: its name, which opens the two alone, and its drawing. */
export function pairItems(pairs: readonly FieldPair[], a: FieldAssumptions, context: Context): string {
  const words = pairWords[context.language];
  return pairs
    .map((pair) => {
      const [chaser, leader] = [pair.chaser, pair.leader].map((code) => fieldName(code, context, "name"));
      const ends = [pair.record[0] ?? pair.path[0], pair.path[0], pair.path.at(-1)] as (readonly [number, number])[];
      const points = ends.map(([year, ratio]) => fillTemplate(words.point, { year, value: Math.round(100 * ratio) }));
      const alternative = fillTemplate(words.alternative, {
        chaser: chaser as string,
        leader: leader as string,
        points: [...new Set(points)].join(", "),
        year: pair.year,
      });
      const name = fillTemplate(words.name, { chaser: chaser as string, leader: leader as string });
      return `<li><a href="${pairAddress(pair, a, context.page).replaceAll("&", "&amp;")}">${escapeHtml(name)}</a>${pairSvg(pair, alternative)}</li>`;
    })
    .join("");
}

/**
 * Where a pair opens alone: in the calculator of two economies where both grow at one rate, else, at rates that change
 * from year to year, as a field of two.
 */
function pairAddress(pair: FieldPair, a: FieldAssumptions, page: string): string {
  const isSteady = a.growth === "decade" || [pair.chaser, pair.leader].every((code) => code in a.own);
  if (isSteady) return `${page}?${pairSearch(pair, a)}`;
  return `${page}field/?${fieldSearch({ ...a, members: [pair.chaser, pair.leader], compare: [], marks: "none" })}`;
}

/** The address of a pair in the calculator of two economies: mean growth of each, which ends at the same sizes. */
export function pairSearch({ chaser, leader, growth }: FieldPair, { start, base, horizon }: FieldAssumptions): string {
  const [own, other] = growth.map(rate);
  const basis = base === "market" ? "" : `&basis=${base}`;
  const to = horizon === lastHorizon ? "" : `&to=${horizon}`;
  return `chaser=${chaser}&leader=${leader}&start=${start}&cg=${own}&lg=${other}${basis}${to}`;
}

/** Four decimals, or fewer where they are noughts; never three, which would read like thousands. */
function rate(value: number): string {
  const text = String(Number(value.toFixed(4)));
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}
