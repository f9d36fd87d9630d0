import { create, type Font } from "fontkitten";
import { hangulOfSample, latinOfSample, sampleText } from "./sampleText.ts";

/** A font that is on nearly every machine, under the names it has there. */
export interface LocalFont {
  readonly names: readonly string[];
  /** Mean advance of a character of the text that is compared, in ems. */
  readonly width: number;
  readonly text: string;
}

const [times, timesBold] = [
  ["Times New Roman", "Liberation Serif"],
  ["Times New Roman Bold", "Liberation Serif Bold"],
];

/**
 * Arial and Times New Roman, measured in Liberation’s files, which have their advances: as a browser sets the sample,
 * kerning counted, and divided by the 99.53 % that kerning leaves of the faces, whose advances are summed without it.
 */
export const localFonts = {
  arial: { names: ["Arial", "Liberation Sans"], width: 0.44646, text: sampleText },
  arialBold: { names: ["Arial Bold", "Liberation Sans Bold"], width: 0.47702, text: sampleText },
  times: { names: times, width: 0.40765, text: sampleText },
  timesBold: { names: timesBold, width: 0.43095, text: sampleText },
  /** For what is not Hangul in Korean text: figures, stops and spaces more than letters, and nothing to kern. */
  timesInKorean: { names: times, width: 0.3784, text: latinOfSample },
  timesBoldInKorean: { names: timesBold, width: 0.38764, text: latinOfSample },
  /** The gothic of Android and of most Linux machines; Noto Serif CJK has the advances of the site’s own face. */
  notoSansKorean: { names: ["Noto Sans KR", "Noto Sans CJK KR"], width: 0.92, text: hangulOfSample },
} satisfies Record<string, LocalFont>;

function readFont(file: Buffer): Font {
  const font = create(file);
  if (font.isCollection) throw new Error("A collection of fonts has no metrics of its own. Expected one font.");
  return font;
}

/** Mean advance of a character of a text, in ems. */
function meanAdvance(font: Font, text: string): number {
  const advances = font.glyphsForString(text).map(({ advanceWidth }) => advanceWidth);
  return advances.reduce((sum, advance) => sum + advance, 0) / advances.length / font.unitsPerEm;
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/**
 * The `@font-face` rule that gives a local font the heights and the mean width of a font file, so that nothing moves
 * when that file arrives. `size-adjust` sets the width and scales the heights with it, so they are divided by it.
 */
export function fallbackRule(family: string, weight: string, file: Buffer, local: LocalFont): string {
  const { names, width, text } = local;
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
