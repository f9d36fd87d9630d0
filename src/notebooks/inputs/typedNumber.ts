import { fillTemplate } from "../../language/fillTemplate.ts";
import type { Bilingual } from "../../language/language.ts";
import { type NumberReading, readNumber } from "../../language/readNumber.ts";

interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
  readonly step?: number | undefined;
}

/** What a reader typed for a number between two bounds, moved within them. */
export function typedNumber(
  typed: string,
  { minimum, maximum, step }: Bounds,
): NumberReading & { readonly isMoved?: boolean } {
  const whole = [minimum, step].every(Number.isInteger);
  const reading = readNumber(typed, { range: [minimum, maximum], whole });
  if (reading.kind !== "number") return reading;
  const value = Math.min(maximum, Math.max(minimum, reading.value));
  return { kind: "number", value, isMoved: value !== reading.value };
}

interface Words {
  readonly unreadable: string;
  readonly moved: (typed: string, used: number) => string;
  /** The readings are written as they can be typed. */
  readonly ambiguous: (one: number, other: number) => string;
}

/** What is said of a text that gives no number, or two. */
export const typedWords: Bilingual<Words> = {
  en: {
    unreadable: "This is no number. The value has not changed.",
    moved: (typed, used) => `“${typed}” is out of range; the nearest value, ${used}, is used.`,
    ambiguous: (one, other) => `This could be ${one} or ${other}. Write one of the two; the value has not changed.`,
  },
  ko: {
    unreadable: "숫자로 읽을 수 없다. 값은 바뀌지 않았다.",
    moved: (typed, used) =>
      fillTemplate("‘{typed}’ 값은 범위를 벗어나 가장 가까운 {used|을/를} 쓴다.", { typed, used: String(used) }),
    ambiguous: (one, other) => `${one}일 수도 있고 ${other}일 수도 있다. 둘 가운데 하나로 적는다. 값은 바뀌지 않았다.`,
  },
};
