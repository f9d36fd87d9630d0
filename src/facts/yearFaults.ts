import type { Diagnostic } from "../content/diagnostic.ts";
import { placesIn } from "../content/placeAt.ts";
import type { Proof } from "./proof.ts";
import type { EssayText } from "./proofread.ts";
import { sentencesOf } from "./sentences.ts";

const aYear = "(?:1[89]|20|21)\\d\\d";
/** A span of years: it says something of the whole, and of no year in it. */
const spanOf = `${aYear}\\s?[–~-]\\s?${aYear}|${aYear}[–/~]\\d\\d(?!\\d)|from ${aYear} (?:to|through|until) ${aYear}|${aYear}년?부터 ${aYear}년?까지`;
const span = new RegExp(`(?<![\\d.,–-])(?:${spanOf})`, "g");
const year = new RegExp(`(?<![\\d.,$€£₩¥−-])${aYear}(?![\\d%]|[.,]\\d)`, "g");
const inSql = /(?<![\d.])(?:1[89]|20|21)\d\d(?![\d.])/g;
/** A fact, what is excused or has a condition of its own, another tag, or a year or a span of years. */
const token = new RegExp(
  `<Fact\\b[^>]*?\\bid="(?<id>[^"]+)"[^>]*>|<(?:Plain|Claim)\\b[^>]*>[\\s\\S]*?<\\/(?:Plain|Claim)>|<[^>]*>|(?<![\\d.,$€£₩¥−-])(?<year>${aYear}(?:[–~]${aYear})?)(?![\\d%]|[.,]\\d)`,
  "g",
);
/** Words between a year and the number it belongs to: a few, and no sign or "and" that begins another thought. */
const near = /^[^.,;:()–—]{0,40}$/;
const turns = /\b(?:and|but|while|from|to|since|until|by|before|after)\b|부터|까지|이후|이전|뒤|전에/;

/** A year beside a number that was asked for another year: "in 2024 it was …" over a query for 2023. */
export function yearFaults(texts: readonly EssayText[], proofs: ReadonlyMap<string, Proof>): Diagnostic[] {
  return texts.flatMap((text) => {
    const at = placesIn(text.source);
    return sentencesOf(text.source).flatMap(({ source, offset }) =>
      pairsIn(source).flatMap(({ written, index, ids }): Diagnostic[] => {
        const asked = ids.map((id) => ({ id, years: yearsOf(proofs.get(id)) })).filter(({ years }) => years.size > 0);
        const [first] = asked;
        if (!first || asked.some(({ years }) => years.has(written) || years.has(written.slice(0, -5)))) return [];
        const message = `the sentence says ${written}, and "${first.id}" is asked for ${[...first.years].join(", ")}`;
        const remedy = `Correct one of the two; where both are meant, name the year in what the fact says, or write <Plain reason="…">${written}</Plain>`;
        return [{ file: text.file, ...at(offset + index), message, remedy }];
      }),
    );
  });
}

/** The years of a sentence, each with the facts that stand beside it. */
function pairsIn(source: string): { written: string; index: number; ids: string[] }[] {
  const tokens = Array.from(source.matchAll(token), ({ 0: text, index, groups }) => ({
    index,
    end: index + text.length,
    id: groups?.id,
    written: groups?.year,
  })).filter(({ id, written }) => id || written);
  return tokens.flatMap(({ written, index, end }, i) => {
    if (!written) return [];
    const between = (from: number, to: number) => source.slice(from, to).replace(/<[^>]*>/g, "");
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    const ids = [
      ...(before?.id && isNear(between(before.end, index)) ? [before.id] : []),
      ...(after?.id && isNear(between(end, after.index)) ? [after.id] : []),
    ];
    return ids.length > 0 ? [{ written, index, ids }] : [];
  });
}

const isNear = (words: string) => near.test(words) && !turns.test(words);

/**
 * The years that a fact with a query is about: those it asks for, and those that its words and its period name. A span
 * of years in its words, as a dataset's title has one, is one of them as a whole only.
 */
function yearsOf(proof: Proof | undefined): Set<string> {
  const asked = proof?.sql?.match(inSql) ?? [];
  if (asked.length === 0) return new Set();
  const { says, period = "" } = proof as Proof;
  const spans = says.en.match(span) ?? [];
  return new Set([...asked, ...(`${says.en.replace(span, "")} ${period}`.match(year) ?? []), ...spans]);
}
