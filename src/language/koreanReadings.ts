import { numerals } from "./numerals.ts";

const large = [12, 8, 4, 0];
const small = [3, 2, 1, 0];
const sections = /^(?:(.+)조)?(?:(.+)억)?(?:(.+)만)?(.*)$/;
const section = /^(?:([\d.,' ]*)천)?(?:([\d.,' ]*)백)?(?:([\d.,' ]*)십)?([\d.,' ]*)$/;

interface Term {
  readonly exponent: number;
  readonly numerals: readonly string[];
}

/**
 * Every number that a Korean magnitude may be, times ten to the `shift`, the likeliest first: "1억 2,000만", "1.5조",
 * "3천5백", "백만". 조, 억 and 만 count ten thousand of the next, 천, 백 and 십 ten, each once and the largest first; only
 * the last may have decimals, and none may outgrow the one before it. Anything else is no number.
 */
export function koreanReadings(text: string, shift = 0): number[] {
  const parts = sections.exec(text)?.slice(1) ?? [];
  const terms: Term[] = [];
  for (const [i, part] of parts.entries()) {
    if (part === undefined || (part === "" && i === 3)) continue;
    const found = section
      .exec(part)
      ?.slice(1)
      .map((digits, j) => termOf(digits, small[j] as number, large[i] as number));
    const known = found?.filter((term) => term !== undefined) ?? [];
    if (known.length === 0) return [];
    terms.push(...known);
  }
  const unit = terms.at(-1)?.exponent ?? 0;
  return sums(terms, unit)
    .map((total) => Number(`${total}e${unit + shift}`))
    .filter((value) => !Number.isNaN(value));
}

function termOf(digits: string | undefined, place: number, magnitude: number): Term | undefined {
  if (digits === undefined || (digits.trim() === "" && place === 0)) return undefined;
  return { exponent: place + magnitude, numerals: digits.trim() === "" ? ["1"] : numerals(digits) };
}

/** The sums of one numeral for each term, in units of ten to the `unit`. */
function sums(terms: readonly Term[], unit: number): number[] {
  let totals = terms.length > 0 ? [0] : [];
  terms.forEach((term, i) => {
    const [before, isLast] = [terms[i - 1]?.exponent, i === terms.length - 1];
    const values = term.numerals
      .map(Number)
      .filter(
        (value) =>
          (isLast || Number.isInteger(value)) && (before === undefined || value < 10 ** (before - term.exponent)),
      );
    totals = totals.flatMap((total) => values.map((value) => total + Number(`${value}e${term.exponent - unit}`)));
  });
  return totals;
}
