import type { Language } from "../language/language.ts";
import { formatKoreanAmount, formatNumber } from "../language/numbers.ts";
import type { Frame } from "./frame.ts";
import { gapPaths } from "./gapPaths.ts";

export interface StoreSales {
  readonly fiscal_year: number;
  readonly region: string;
  /** Thousand US dollars a store. */
  readonly thousands: number;
  readonly run: number;
}

/** Thousand dollars as a reader says them: "$673,000", "$1.32m", "67만 3,000달러". */
export function formatThousands(thousands: number, language: Language): string {
  if (language === "ko") return `${formatKoreanAmount(thousands * 1000, 3)} 달러`.replace(/(\d) 달러/, "$1달러");
  return thousands >= 1000
    ? `$${formatNumber(thousands / 1000, 2, "en")}m`
    : `$${formatNumber(thousands, 0, "en")},000`;
}

/** Retail sales per store by region over fiscal years, the missing years left open. */
export function salesPerStore(rows: readonly StoreSales[], frame: Frame): SVGSVGElement {
  const points = rows.map(({ fiscal_year, region, run, thousands }) => ({
    fiscal_year,
    region,
    run,
    value: thousands,
  }));
  return gapPaths(points, frame, {
    format: (value) => formatThousands(value, frame.language),
    tickFormat: (value) => formatThousands(value, frame.language).replace(" 달러", ""),
  });
}
