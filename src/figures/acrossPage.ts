import type { Frame } from "../charts/frame.ts";
import { fullWidth } from "../charts/widths.ts";
import type { Language } from "../language/language.ts";
import type { Figure } from "./figure.ts";

/** In pixels: title, drawing and source together are seen at once on a laptop. */
export const fullHeight = 400;

/** The frame of the drawing that goes across a whole page. */
export const fullFrame = (language: Language, document: Document): Frame => ({
  width: fullWidth,
  narrow: false,
  language,
  document,
});

/** A figure whose chart has another height than its pages give it; one with named rows keeps what they need. */
export const ofHeight = (figure: Figure, height: number): Figure =>
  figure.spec ? { ...figure, spec: { ...figure.spec, height } } : figure;
