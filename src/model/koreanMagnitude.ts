import { scaledDecimal } from "./decimal.ts";
import { between, DomainError } from "./domainError.ts";

const units = [
  ["조", 12],
  ["억", 8],
  ["만", 4],
] as const;

const smallUnits: Readonly<Record<string, number>> = { 천: 3, 백: 2, 십: 1, "": 0 };

const numeral = /^(?:(\d+(?:\.\d+)?)(천|백|십|))+$/;

/**
 * The number that a Korean magnitude says: 만 = 10^4, 억 = 10^8, 조 = 10^12, each with a numeral before it, largest
 * first. Commas and spaces are ignored; 천, 백 and 십 may shorten a numeral ("1억2천만" is 120,000,000).
 *
 * @throws DomainError "unreadable" for anything else
 */
export function parseKoreanMagnitude(text: string): number {
  let rest = text.replace(/[,\s]/g, "");
  if (rest === "") throw unreadable(text);
  let total = 0;
  for (const [unit, exponent] of units) {
    const at = rest.indexOf(unit);
    if (at === -1) continue;
    total += numeralValue(rest.slice(0, at), exponent, text);
    rest = rest.slice(at + 1);
  }
  return rest === "" ? total : total + numeralValue(rest, 0, text);
}

function numeralValue(part: string, exponent: number, text: string): number {
  if (!numeral.test(part)) throw unreadable(text);
  let total = 0;
  let smallest = 4;
  for (const [, digits = "", small = ""] of part.matchAll(/(\d+(?:\.\d+)?)(천|백|십|)/g)) {
    const place = smallUnits[small] as number;
    if (place >= smallest) throw unreadable(text);
    smallest = place;
    total += scaledDecimal(digits, exponent + place);
  }
  return total;
}

function unreadable(text: string): DomainError {
  const expected = "a number with 만, 억 or 조, such as 3억1,500만";
  return new DomainError(
    { code: "unreadable", argument: "text", value: text, expected },
    `"${text}" is not ${expected}.`,
  );
}

/**
 * A whole number as Korean prints it: one group of up to four digits for each of 조, 억, 만 and the rest, separated by
 * spaces, commas within a group. 315000000 is "3억 1,500만"; 0 is "0".
 *
 * @throws DomainError unless the number is whole and between 0 and 9,007조, up to which doubles count every one
 */
export function toKoreanMagnitude(value: number): string {
  let rest = between("value", value, 0, Number.MAX_SAFE_INTEGER);
  if (!Number.isInteger(value)) {
    throw new DomainError({ code: "not-whole", argument: "value", value, expected: "a whole number" });
  }
  const groups: string[] = [];
  for (const [unit, exponent] of units) {
    const group = Math.floor(rest / 10 ** exponent);
    rest -= group * 10 ** exponent;
    if (group > 0) groups.push(`${withCommas(group)}${unit}`);
  }
  if (rest > 0 || groups.length === 0) groups.push(withCommas(rest));
  return groups.join(" ");
}

function withCommas(group: number): string {
  return String(group).replace(/\B(?=(\d{3})+$)/g, ",");
}
