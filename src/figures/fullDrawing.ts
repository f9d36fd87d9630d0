import type { Placed } from "../charts/pointPlaces.ts";
import { fullWidth } from "../charts/widths.ts";
import type { Language } from "../language/language.ts";
import type { Figure } from "./figure.ts";
import { sizedDrawing } from "./sizedDrawing.ts";

/** In pixels: title, drawing and source together are seen at once on a laptop. */
const height = 400;

/** A figure's chart across a whole page, for the figure that a page opens with; `placed` hears where each value stands. */
export function fullDrawing(figure: Figure, language: Language, placed?: Placed): Promise<string> {
  return sizedDrawing(figure, language, { width: fullWidth, height, narrow: false, place: "full" }, placed);
}
