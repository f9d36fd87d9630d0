import { readNumber } from "../../language/readNumber.ts";
import { toKoreanMagnitude } from "../../model/koreanMagnitude.ts";

/** One amount in both ways of counting. */
export interface Magnitude {
  readonly value: number;
  /** 15억 */
  readonly korean: string;
  /** 1.5 billion */
  readonly english: string;
  /** 1,500,000,000 */
  readonly digits: string;
}

const words = [
  ["trillion", 1e12],
  ["billion", 1e9],
  ["million", 1e6],
] as const;

/** An amount as English says it: 1.5 billion, 750 million, 12,000; exact, with as many decimals as it needs. */
export function toEnglishMagnitude(value: number): string {
  const [word, size] = words.find(([, size]) => value >= size) ?? ["", 1];
  const number = new Intl.NumberFormat("en-US", { maximumFractionDigits: 12 }).format(value / size);
  return word ? `${number} ${word}` : number;
}

/**
 * Reads what a reader typed, in either language ("1.5B", "$25 billion", "15억", "3억 1,500만"), up to 9,007조: whole
 * amounts, which both languages count. Two amounts that the text may be, or undefined when it is no such amount.
 */
export function convertMagnitude(text: string): Magnitude | readonly [number, number] | undefined {
  const reading = readNumber(text, { unit: "amount", whole: true, range: [0, Number.MAX_SAFE_INTEGER] });
  if (reading.kind === "ambiguous") return reading.readings;
  if (reading.kind === "unreadable") return undefined;
  const { value } = reading;
  if (!Number.isSafeInteger(value) || value < 0) return undefined;
  const digits = new Intl.NumberFormat("en-US").format(value);
  return { value, korean: toKoreanMagnitude(value), english: toEnglishMagnitude(value), digits };
}

/** Whether a text was read as one amount. */
export function isMagnitude(converted: ReturnType<typeof convertMagnitude>): converted is Magnitude {
  return converted !== undefined && "value" in converted;
}
