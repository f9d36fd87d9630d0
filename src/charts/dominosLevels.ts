import type { Language } from "../language/language.ts";
import { formatKoreanAmount, formatNumber } from "../language/numbers.ts";
import type { Frame } from "./frame.ts";
import { type GapPoint, gapPaths } from "./gapPaths.ts";

export interface DominosLevel extends GapPoint {
  /** 'stores', or 'retail_sales' in million US dollars. */
  readonly measure: string;
}

/** A count of stores, or million dollars as a reader says them: "6,854", "$9.0bn", "90억 달러". */
export function formatLevel(value: number, measure: string, language: Language): string {
  if (measure === "stores") return formatNumber(value, 0, language);
  return language === "ko" ? `${formatKoreanAmount(value * 1e6, 2)} 달러` : `$${formatNumber(value / 1000, 1, "en")}bn`;
}

/** Domino's stores or retail sales by region over fiscal years, the missing years left open. */
export function dominosLevels(points: readonly DominosLevel[], frame: Frame): SVGSVGElement {
  return gapPaths(points, frame, {
    format: (value) => formatLevel(value, points[0]?.measure ?? "stores", frame.language),
  });
}
