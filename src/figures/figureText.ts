import type { Language } from "../language/language.ts";

/** The words of a figure, written from its rows so that they stay true when the rows change. */
export interface FigureText {
  /** The finding, as a sentence. */
  readonly title: string;
  /** What is measured, in which unit, and what the line styles mean. */
  readonly measure: string;
  /** For those who do not see the drawing: kind, first and last values, extremes, and what they add up to. */
  readonly alternative: string;
  /** A caution that belongs beside the chart. */
  readonly note?: string | undefined;
}

const nothing: Record<Language, FigureText> = {
  en: {
    title: "No data match these settings",
    measure: "Change the settings to see the chart again.",
    alternative: "There are no values to draw.",
  },
  ko: {
    title: "선택한 조건에 맞는 값이 없다",
    measure: "조건을 바꾸면 차트가 다시 표시된다.",
    alternative: "값이 없어 그리지 않았다.",
  },
};

/** The words of a figure when the reader's choice leaves no rows. */
export function nothingFits(language: Language): FigureText {
  return nothing[language];
}
