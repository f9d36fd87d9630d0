import { create, type Font } from "fontkitten";
import { sampleText } from "./sampleText.ts";

/** A font that is on nearly every machine, under the names it has there. */
export interface LocalFont {
  readonly names: readonly string[];
  /** Mean advance of a character of the sample, in ems. */
  readonly width: number;
}

/** Arial and Times New Roman, measured in Liberation's files, which have their advances. */
export const localFonts = {
  arial: { names: ["Arial", "Liberation Sans"], width: 0.45001 },
  arialBold: { names: ["Arial Bold", "Liberation Sans Bold"], width: 0.48147 },
  times: { names: ["Times New Roman", "Liberation Serif"], width: 0.40545 },
  timesBold: { names: ["Times New Roman Bold", "Liberation Serif Bold"], width: 0.42857 },
} satisfies Record<string, LocalFont>;

export function readFont(file: Buffer): Font {
  const font = create(file);
  if (font.isCollection) throw new Error("A collection of fonts has no metrics of its own. Expected one font.");
  return font;
}

/** Mean advance of a character of a text, in ems. */
export function meanAdvance(font: Font, text: string): number {
  const advances = font.glyphsForString(text).map(({ advanceWidth }) => advanceWidth);
  return advances.reduce((sum, advance) => sum + advance, 0) / advances.length / font.unitsPerEm;
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/**
 * The `@font-face` rule that gives a local font the heights and the mean width of a font file, so that nothing moves
 * when that file arrives. `size-adjust` sets the width and scales the heights with it, so they are divided by it.
 */
export function fallbackRule(
  family: string,
  weight: string,
  file: Buffer,
  { names, width }: LocalFont,
  text = sampleText,
): string {
  const font = readFont(file);
  const scale = meanAdvance(font, text) / width;
  const height = (units: number) => percent(units / font.unitsPerEm / scale);
  return `@font-face {
  font-family: "${family}";
  font-weight: ${weight};
  src: ${names.map((name) => `local("${name}")`).join(", ")};
  size-adjust: ${percent(scale)};
  ascent-override: ${height(font.ascent)};
  descent-override: ${height(-font.descent)};
  line-gap-override: ${height(font.lineGap)};
}
`;
}
