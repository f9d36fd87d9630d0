import type { Placed } from "../charts/pointPlaces.ts";
import { fullWidth } from "../charts/widths.ts";
import type { Language } from "../language/language.ts";
import { fullHeight as height } from "./acrossPage.ts";
import type { Figure } from "./figure.ts";
import { sizedDrawing } from "./sizedDrawing.ts";

/** A figure's chart across a whole page, as its own page and the front page show it; `placed` hears where each value stands. */
export function fullDrawing(figure: Figure, language: Language, placed?: Placed): Promise<string> {
  return sizedDrawing(figure, language, { width: fullWidth, height, narrow: false, place: "full" }, placed);
}
