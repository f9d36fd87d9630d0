import { formatDate } from "../language/dates.ts";
import type { Language } from "../language/language.ts";
import { formatNumber } from "../language/numbers.ts";
import { barRows } from "./barRows.ts";
import { emptyDrawing } from "./emptyDrawing.ts";
import type { Frame } from "./frame.ts";
import { colour } from "./scheme.ts";

export interface MoneyRow {
  readonly metric: string;
  readonly period: string;
  readonly precision: string;
  /** Billion dollars; null where none was found. */
  readonly value: number | null;
  readonly qualifier: string | null;
  readonly deal: string | null;
}

export const dealNames: Readonly<Record<string, Record<Language, string>>> = {
  "funding-round": { en: "funding round", ko: "투자 유치" },
  "employee-tender": { en: "employee tender", ko: "직원 주식 매각" },
  buyback: { en: "buyback", ko: "자사주 매입" },
  "share-auction": { en: "share auction", ko: "지분 경매" },
  "not-stated": { en: "basis not stated", ko: "근거 미상" },
};

/** A period in short: "2020", "Q1 2025", "Oct 2018"; 2025년 1분기, 2018년 10월. */
export function periodName(period: string, language: Language): string {
  const [year, part] = period.split("-") as [string, string?];
  if (part?.startsWith("Q")) return language === "ko" ? `${year}년 ${part.slice(1)}분기` : `${part} ${year}`;
  if (part === undefined) return language === "ko" ? `${year}년` : year;
  if (language === "ko") return formatDate(`${year}-${part}`, "ko");
  const [month] = formatDate(`${year}-${part}`, "en").split(" ") as [string];
  return `${month.slice(0, 3)} ${year}`;
}

/** Billion dollars with the source's own hedge: "over $85bn", 850억 달러 이상. */
export function hedgedBillions(
  { value, qualifier }: Pick<MoneyRow, "value" | "qualifier">,
  language: Language,
): string {
  if (value === null) return language === "ko" ? "확인하지 못함" : "not found";
  if (language === "ko") {
    const amount = `${formatNumber(value * 10, 0, "ko")}억 달러`;
    const before = qualifier === "about" ? "약 " : "";
    return `${before}${amount}${qualifier === "more-than" ? " 넘음" : qualifier === "nearly" ? " 가까이" : ""}`;
  }
  const amount = `$${formatNumber(value, Number.isInteger(value) ? 0 : 1, "en")}bn`;
  return qualifier ? `${qualifier === "more-than" ? "over" : qualifier} ${amount}` : amount;
}

/** Revenue and valuations as bars on one scale; quarters are outlined, and each valuation names the kind of its deal. */
export function revenueBars(rows: readonly MoneyRow[], frame: Frame): SVGSVGElement {
  if (rows.length === 0) return emptyDrawing(frame);
  const { language } = frame;
  const full = Math.max(...rows.map(({ value }) => value ?? 0));
  const groups = [...Map.groupBy(rows, ({ metric }) => metric)].map(([metric, each]) => ({
    heading:
      metric === "revenue"
        ? { en: "Revenue of the year (outlined: of a quarter)", ko: "연간 매출(테두리 막대는 분기 매출)" }[language]
        : { en: "What the company was valued at, and in what deal", ko: "기업 가치와 그 근거가 된 거래" }[language],
    full,
    rows: each.map((row) => ({
      label: periodName(row.period, language),
      value: row.value,
      text: `${hedgedBillions(row, language)}${row.deal ? ` · ${dealNames[row.deal]?.[language] ?? row.deal}` : ""}`,
      fill: metric === "revenue" ? colour.china : colour.other,
      hollow: row.precision === "quarter",
    })),
  }));
  return barRows(groups, frame);
}
