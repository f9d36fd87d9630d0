import type { Bilingual, Language } from "../../language/language.ts";
import type { DomainError } from "../../model/domainError.ts";
import { capitalised } from "../capitalised.ts";
import { writePlain } from "./units.ts";

type Code = DomainError["code"];

/** A text that two numbers, or two lists of numbers, may be. */
export interface Ambiguity {
  readonly typed: string;
  readonly readings: readonly [number, number] | readonly [readonly number[], readonly number[]];
}

interface Fault {
  readonly label: string;
  readonly value: string;
  readonly low: string;
  readonly high: string;
  /** The two readings of an ambiguous value; of a list also how many numbers each has. */
  readonly one: string;
  readonly other: string;
  readonly counts: readonly [number, number] | undefined;
}

const longest = 40;
const numberCount = (count: number) => (count === 1 ? "one number" : `${count} numbers`);

const sentences: Bilingual<Readonly<Record<Code, (fault: Fault) => string>>> = {
  en: {
    unreadable: ({ label, value }) =>
      value === "" ? `${label}: a number is missing.` : `${label}: “${value}” is not a number.`,
    ambiguous: ({ label, value, one, other, counts }) =>
      counts
        ? `${label}: “${value}” could be ${numberCount(counts[0])} (${one}) or ${numberCount(counts[1])} (${other}). Put semicolons between the numbers.`
        : `${label}: “${value}” could be ${one} or ${other}. Write one of the two.`,
    "not-finite": ({ label }) => `${label}: the number is too large to work with.`,
    "not-whole": ({ label }) => `${label} must be a whole number.`,
    "not-positive": ({ label }) => `${label} must be above 0.`,
    negative: ({ label }) => `${label} cannot be below 0.`,
    "out-of-range": ({ label, low, high }) =>
      low === "" ? `${label} is outside what the formula takes.` : `${label} must lie between ${low} and ${high}.`,
    "no-data": ({ label }) =>
      `No data: with 0 for ${label} there is nothing to divide by. That is neither 0% nor 100%.`,
    "part-above-whole": ({ label }) => `${label}: a part cannot be more than the whole it belongs to.`,
    "too-few": ({ label }) => `${label}: there are too few values.`,
    "unequal-lengths": ({ label }) => `${label}: the two lists need the same number of values.`,
    "no-variance": ({ label }) => `${label}: the values are all alike, so there is nothing to compare.`,
    "wrong-order": ({ label }) => `${label} must be above the low end.`,
  },
  ko: {
    unreadable: ({ label, value }) =>
      value === "" ? `${label}: 숫자가 비어 있다.` : `${label}: ‘${value}’ 값은 숫자로 읽을 수 없다.`,
    ambiguous: ({ label, value, one, other, counts }) =>
      counts
        ? `${label}: ‘${value}’ 값은 숫자 ${counts[0]}개(${one})일 수도 있고 ${counts[1]}개(${other})일 수도 있다. 숫자 사이에 쌍반점(;)을 찍는다.`
        : `${label}: ‘${value}’ 값은 ${one}일 수도 있고 ${other}일 수도 있다. 둘 가운데 하나로 적는다.`,
    "not-finite": ({ label }) => `${label}: 숫자가 너무 커서 계산할 수 없다.`,
    "not-whole": ({ label }) => `${label}: 정수여야 한다.`,
    "not-positive": ({ label }) => `${label}: 0보다 커야 한다.`,
    negative: ({ label }) => `${label}: 0보다 작을 수 없다.`,
    "out-of-range": ({ label, low, high }) =>
      low === "" ? `${label}: 식이 받아들이는 범위를 벗어났다.` : `${label}: ${low} 이상 ${high} 이하여야 한다.`,
    "no-data": ({ label }) => `자료 없음. ${label}: 0으로는 나눌 수 없다. 답은 0%도 100%도 아니다.`,
    "part-above-whole": ({ label }) => `${label}: 부분이 전체보다 클 수 없다.`,
    "too-few": ({ label }) => `${label}: 값이 모자란다.`,
    "unequal-lengths": ({ label }) => `${label}: 두 목록의 값 개수가 같아야 한다.`,
    "no-variance": ({ label }) => `${label}: 값이 모두 같아서 비교할 수 없다.`,
    "wrong-order": ({ label }) => `${label}: 척도의 가장 낮은 값보다 커야 한다.`,
  },
};

/** Why a value was refused, as a sentence about the field it stands in. */
export function faultSentence(
  { code, value }: Pick<DomainError, "code" | "value">,
  field: { readonly label: string; readonly range?: readonly [number, number] } | undefined,
  language: Language,
): string {
  const [low, high] = field?.range?.map((bound) => writePlain(bound, language)) ?? ["", ""];
  const label = field?.label ?? (language === "ko" ? "입력값" : "the values");
  const fault = { ...doubt(value), low: low as string, high: high as string };
  return sentences[language][code]({ ...fault, label: code === "no-data" ? label : capitalised(label) });
}

/** What was typed, and the readings of what was typed ambiguously: written plainly, so that they can be typed as they stand. */
function doubt(value: unknown): Pick<Fault, "value" | "one" | "other" | "counts"> {
  if (!isAmbiguity(value)) return { value: String(value).slice(0, longest), one: "", other: "", counts: undefined };
  const [one, other] = value.readings.map((reading) => [reading].flat() as number[]) as [number[], number[]];
  const isList = value.readings.some((reading) => typeof reading === "object");
  const plain = (numbers: readonly number[]) => numbers.join("; ").slice(0, longest);
  return {
    value: value.typed.slice(0, longest),
    one: plain(one),
    other: plain(other),
    counts: isList && one.length !== other.length ? [one.length, other.length] : undefined,
  };
}

function isAmbiguity(value: unknown): value is Ambiguity {
  return typeof value === "object" && value !== null && "readings" in value;
}
