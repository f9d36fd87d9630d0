import { formatKoreanAmount } from "../../language/numbers.ts";

/** What the numbers of an English text count, where Korean counts in other magnitudes. */
const magnitudes: Readonly<Record<string, number>> = { count: 1, dollars: 1, million: 1e6, billion: 1e9 };

/** An English number of so many `unit`s in Korean magnitudes: 115.2 millions are 1억 1,520만, 300,000 dollars 30만 달러; other text as it is. */
export function numberIn(text: string | undefined, unit: string | undefined): string | undefined {
  const magnitude = magnitudes[unit ?? ""];
  if (text === undefined || magnitude === undefined || !/^[-−]?[\d,]+(?:\.\d+)?$/.test(text)) return text;
  const value = Number(text.replaceAll(",", "").replace("−", "-"));
  const digits = text.replace(/\D/g, "").replace(/^0+/, "").length;
  const amount = formatKoreanAmount(value * magnitude, Math.max(1, digits));
  return unit === "dollars" ? `${amount}${/\p{Script=Hangul}$/u.test(amount) ? " " : ""}달러` : amount;
}

/** The units that a blank may name. */
export const units = Object.keys(magnitudes);
