import { displayValue, exactDigits } from "../language/displayValue.ts";
import type { Language } from "../language/language.ts";
import type { Proof } from "./proof.ts";

/** How a use of a fact departs from the fact itself: its `of`, `digits`, `bare` and `absolute`. */
export interface Showing {
  readonly of?: "published" | "computed" | "counter" | undefined;
  readonly digits?: number | undefined;
  readonly bare?: boolean | undefined;
  readonly absolute?: boolean | undefined;
}

/**
 * The value that prose shows: the recomputed one where there is one, else the printed one, unless asked otherwise;
 * `counter` is the value of the statement that contradicts it.
 */
export function shownOf({ computed, published, counter }: Proof, of?: Showing["of"]): number | string | undefined {
  if (of === "published") return published?.value;
  if (of === "counter") return counter?.value;
  return of === "computed" ? computed : (computed ?? published?.value);
}

/** A fact as prose shows it; undefined for a claim, or a fact without the value asked for. */
export function shownText(proof: Proof, language: Language, showing: Showing = {}): string | undefined {
  const value = shownOf(proof, showing.of);
  if (value === undefined || !proof.unit) return undefined;
  const size = showing.absolute && typeof value === "number" ? Math.abs(value) : value;
  const own = showing.of === "counter" ? exactDigits(size, proof.unit) : proof.digits;
  const digits = showing.digits ?? own ?? 0;
  return displayValue(size, { unit: proof.unit, digits, bare: showing.bare }, language);
}
