import type { Language } from "../language/language.ts";
import type { Frame } from "./frame.ts";

/** Widths that every figure is drawn for, in CSS pixels; the page shows the one that its room asks for. */
export const widths = { wide: 720, medium: 500, narrow: 340 } as const;
export type Width = keyof typeof widths;
export const widthNames = Object.keys(widths) as Width[];

/** Width of the one drawing that goes across a whole page, in CSS pixels; only figures that lead are drawn for it. */
export const fullWidth = 1088;

/** The frame of a drawing of that width, made with a document. */
export function frameOf(width: Width, language: Language, document: Document): Frame {
  return { width: widths[width], narrow: width !== "wide", language, document };
}
