import { parseEnglishMagnitude } from "../../model/englishMagnitude.ts";
import { parseKoreanMagnitude, toKoreanMagnitude } from "../../model/koreanMagnitude.ts";

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
 * Reads what a reader typed, in either language ("1.5B", "$25 billion", "15억", "3억 1,500만"), up to 9,007조.
 * Undefined when it is no amount.
 */
export function convertMagnitude(text: string): Magnitude | undefined {
  const plain = text.replace(/[$€£¥₩]|달러|원|명|건|won|dollars?|downloads?|people|users?/gi, "").trim();
  try {
    const value = Math.round(/[조억만천백십]/.test(plain) ? parseKoreanMagnitude(plain) : parseEnglishMagnitude(plain));
    const digits = new Intl.NumberFormat("en-US").format(value);
    return { value, korean: toKoreanMagnitude(value), english: toEnglishMagnitude(value), digits };
  } catch {
    return undefined;
  }
}
