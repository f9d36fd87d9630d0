import type { Language } from "../language/language.ts";
import type { FigureText } from "./figure.ts";

/** The words of a figure when the reader's choice leaves no rows. */
export function nothingChosen(language: Language): FigureText {
  return language === "ko"
    ? {
        title: "고른 조건에 맞는 값이 없다",
        measure: "조건을 바꾸면 다시 그린다.",
        alternative: "값이 없어 그리지 않았다.",
      }
    : {
        title: "Nothing in the data fits this choice",
        measure: "Choose otherwise and the chart returns.",
        alternative: "There are no values to draw.",
      };
}
