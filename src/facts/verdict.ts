import { rounded, truncated } from "../language/rational.ts";
import type { Counter, Published, Verdict } from "./fact.ts";

/** Decimals of a printed number: those of its text when the text is that number, else of its shortest form. */
export function printedDecimals({ value, printed }: Pick<Published, "value" | "printed">): number {
  const plain = printed?.replaceAll(",", "").replace("−", "-") ?? "";
  const text = /^-?\d+(\.\d+)?$/.test(plain) && Number(plain) === value ? plain : String(value);
  return text.split(".")[1]?.length ?? 0;
}

/** Whether a recomputed value gives the printed one: rounded or truncated to its digits, or on the side it names. */
export function agrees(published: Published, computed: number | string): boolean {
  const { value, comparison, range } = published;
  if (typeof computed === "string" || typeof value === "string") return computed === value;
  const digits = printedDecimals(published);
  if (range) return rounded(computed, digits) >= range.from && rounded(computed, digits) <= range.to;
  if (comparison === "more-than") return computed > value;
  if (comparison === "at-least") return computed >= value;
  if (comparison === "less-than") return computed < value;
  if (comparison === "at-most") return computed <= value;
  if (comparison === "about" || comparison === "almost") {
    const significant = String(Math.abs(value)).replace(".", "").replace(/^0+/, "").replace(/0+$/, "").length || 1;
    return Number(computed.toPrecision(significant)) === value && (comparison === "about" || computed < value);
  }
  return rounded(computed, digits) === value || truncated(computed, digits) === value;
}

/** What the counter-statement says in place of the printed value, period or base; `other` is the fact it may name. */
export function isContrary(published: Published, counter: Counter, other?: Partial<Published>): boolean {
  const against = {
    value: counter.value ?? other?.value,
    period: counter.period ?? other?.period,
    base: counter.base ?? other?.base,
  };
  const one = against[counter.differs];
  if (one === undefined) throw new TypeError(`the counter-statement gives no ${counter.differs}`);
  if (counter.differs === "value")
    return typeof one !== "number" || !agrees({ ...published, comparison: "exactly" }, one);
  return JSON.stringify(one) !== JSON.stringify(published[counter.differs]);
}

/**
 * The verdict on a printed number, in this order: a counter-statement that differs → contradicted; a recomputed value
 * that does not give the printed one → corrected, one that does → reproduced; nothing to recompute it from → reported,
 * or unverifiable when print leaves out its source, date or definition. A number nobody printed is computed.
 */
export function verdictOn(given: {
  published?: Published | undefined;
  contrary: boolean;
  computed?: number | string | undefined;
}): Verdict {
  const { published, contrary, computed } = given;
  if (!published) return "computed";
  if (contrary) return "contradicted";
  if (computed !== undefined) return agrees(published, computed) ? "reproduced" : "corrected";
  return published.lacks.length > 0 ? "unverifiable" : "reported";
}
