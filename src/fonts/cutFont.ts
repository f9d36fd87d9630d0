import subsetFont from "subset-font";
import { keptBytes } from "../content/keptBytes.ts";

export interface Cut {
  /** Every character the cut font draws. */
  readonly characters: string;
  /** Where a variable font is pinned, or what is left of the axis. */
  readonly axes?: Readonly<Record<string, number | { min: number; max: number }>>;
  /** OpenType features that stay, by tag. */
  readonly features: readonly string[];
}

/**
 * A font of any format with nothing in it but what a cut names, as WOFF2. The same input gives the same bytes, which
 * are kept for the next build.
 */
export async function cutFont(font: Uint8Array, cut: Cut): Promise<Buffer> {
  const inputs = [font, JSON.stringify(cut)];
  const from = { kind: "font", packages: ["subset-font"], code: "src/fonts/cutFont.ts", inputs };
  return Buffer.from((await keptBytes(from, () => cutAnew(font, cut))).buffer);
}

/** The same, without looking at what is kept. */
export function cutAnew(font: Uint8Array, { characters, axes, features }: Cut): Promise<Buffer> {
  return subsetFont(Buffer.from(font), characters, {
    targetFormat: "woff2",
    variationAxes: axes,
    keepFeatures: features,
    noHinting: true,
  });
}
