import type { Bilingual, Language } from "../../language/language.ts";
import type { DomainError } from "../../model/domainError.ts";
import { capitalised } from "./capitalised.ts";
import { writePlain } from "./units.ts";

type Code = DomainError["code"];
interface Fault {
  readonly label: string;
  readonly value: string;
  readonly low: string;
  readonly high: string;
}

const sentences: Bilingual<Readonly<Record<Code, (fault: Fault) => string>>> = {
  en: {
    unreadable: ({ label, value }) =>
      value === "" ? `${label}: a number is missing.` : `${label}: “${value}” is not a number.`,
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
    "no-variance": ({ label }) => `${label}: 값이 모두 같아서 견줄 것이 없다.`,
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
  const fault = { value: String(value).slice(0, 40), low: low as string, high: high as string };
  return sentences[language][code]({ ...fault, label: code === "no-data" ? label : capitalised(label) });
}
