/** What is used of subset-font, which brings no types of its own. */
declare module "subset-font" {
  interface Options {
    targetFormat?: "truetype" | "woff2" | "sfnt";
    /** Ids of the name table that stay besides the usual. */
    preserveNameIds?: readonly number[];
    variationAxes?: Readonly<Record<string, number | { min: number; max: number }>>;
    /** OpenType features to keep, by tag; all of them where this is left out. */
    keepFeatures?: readonly string[];
    noHinting?: boolean;
  }
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
