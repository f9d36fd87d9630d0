import subsetFont from "subset-font";

export interface Cut {
  /** Every character the cut font draws. */
  readonly characters: string;
  /** Where a variable font is pinned, or what is left of the axis. */
  readonly axes?: Readonly<Record<string, number | { min: number; max: number }>>;
  /** OpenType features that stay, by tag. */
  readonly features: readonly string[];
}

/** A font of any format with nothing in it but what a cut names, as WOFF2, cut in the thread that asks. */
export function cutHere(font: Uint8Array, { characters, axes, features }: Cut): Promise<Uint8Array> {
  return subsetFont(Buffer.from(font), characters, {
    targetFormat: "woff2",
    variationAxes: axes,
    keepFeatures: features,
    noHinting: true,
  });
}
