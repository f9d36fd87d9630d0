import { fromBuffer } from "@capsizecss/unpack";

/** A font that is on nearly every machine, under the names it has there. */
export interface LocalFont {
  readonly names: readonly string[];
  /** Mean width of an English letter in ems, as `@capsizecss/unpack` weighs letters, in the metric twin Liberation. */
  readonly width: number;
}

export const localFonts = {
  arial: { names: ["Arial", "Liberation Sans"], width: 913 / 2048 },
  arialBold: { names: ["Arial Bold", "Liberation Sans Bold"], width: 983 / 2048 },
  times: { names: ["Times New Roman", "Liberation Serif"], width: 832 / 2048 },
  timesBold: { names: ["Times New Roman Bold", "Liberation Serif Bold"], width: 886 / 2048 },
} satisfies Record<string, LocalFont>;

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/**
 * The `@font-face` rule that gives a local font the heights and the mean width of a font file, so that nothing moves
 * when that file arrives. `size-adjust` sets the width and scales the heights with it, so they are divided by it.
 */
export async function fallbackRule(family: string, weight: string, file: Buffer, local: LocalFont): Promise<string> {
  const { ascent, descent, lineGap, unitsPerEm, xWidthAvg } = await fromBuffer(file);
  const scale = xWidthAvg / unitsPerEm / local.width;
  const height = (units: number) => percent(units / unitsPerEm / scale);
  return `@font-face {
  font-family: "${family}";
  font-weight: ${weight};
  src: ${local.names.map((name) => `local("${name}")`).join(", ")};
  size-adjust: ${percent(scale)};
  ascent-override: ${height(ascent)};
  descent-override: ${height(-descent)};
  line-gap-override: ${height(lineGap)};
}
`;
}
