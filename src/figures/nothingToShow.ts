import type { Language } from "../language/language.ts";
import type { FigureText } from "./figure.ts";

/** The words of a figure whose reader has chosen everything away. */
export function nothingToShow(measure: string, language: Language): FigureText {
  return language === "ko"
    ? { title: "고른 조건에 맞는 자료가 없다", measure, alternative: "고른 조건에 맞는 행이 없어 그림이 비어 있다." }
    : {
        title: "Nothing matches this choice",
        measure,
        alternative: "The drawing is empty: no row matches this choice.",
      };
}
