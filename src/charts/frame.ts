import type { Language } from "../language/language.ts";

/** Where a chart is drawn: how wide, in which language, with which document. */
export interface Frame {
  /** Width in CSS pixels; 340 for a narrow screen, 720 otherwise. */
  readonly width: number;
  /** True where labels must be few and short. */
  readonly narrow: boolean;
  readonly language: Language;
  readonly document: Document;
}
