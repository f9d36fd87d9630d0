import type { Bilingual } from "../../language/language.ts";
import { type NumberReading, readNumber } from "../../language/readNumber.ts";

interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
  readonly step?: number | undefined;
}

/** What a reader typed for a number between two bounds, moved within them. */
export function typedNumber(typed: string, { minimum, maximum, step }: Bounds): NumberReading {
  const whole = [minimum, step].every(Number.isInteger);
  const reading = readNumber(typed, { range: [minimum, maximum], whole });
  if (reading.kind !== "number") return reading;
  return { ...reading, value: Math.min(maximum, Math.max(minimum, reading.value)) };
}

interface Words {
  readonly unreadable: string;
  /** The readings are written as they can be typed. */
  readonly ambiguous: (one: number, other: number) => string;
}

/** What is said of a text that gives no number, or two. */
export const typedWords: Bilingual<Words> = {
  en: {
    unreadable: "This is no number. The value has not changed.",
    ambiguous: (one, other) => `This could be ${one} or ${other}. Write one of the two; the value has not changed.`,
  },
  ko: {
    unreadable: "숫자로 읽을 수 없다. 값은 바뀌지 않았다.",
    ambiguous: (one, other) => `${one}일 수도 있고 ${other}일 수도 있다. 둘 가운데 하나로 적는다. 값은 바뀌지 않았다.`,
  },
};
