import type { Cut } from "./cutHere.ts";

/** A face of the site: a cut of a font, under the name and weights that the style sheet knows it by. */
export interface Face extends Cut {
  readonly family: string;
  /** Of the file that is written, without ending. */
  readonly name: string;
  /** The module path of the whole font. */
  readonly source: string;
  /** As in CSS: one weight or the two ends of a range. */
  readonly weight: string;
  readonly style?: "italic";
}

const between = (first: number, last: number) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));

/** What nearly every page writes. */
export const everyday = `${between(0x20, 0x7e)}\u00a0–—‘’“”…·×÷−±→²′`;
/** The rest of what the fonts draw of western Europe; its files are asked for by the pages that write one of these. */
const seldom = [...between(0xa1, 0xff), ..."ıŒœˆ˚˜€™′″←↑→↓≈≠≤≥⁴⁸ⁿ√"]
  .filter((each) => !everyday.includes(each))
  .join("");

const inter = "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2";
const serif = "@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2";
const italic = "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2";
const mono = "@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2";

const weights = { min: 400, max: 700 };
const text = { opsz: 18, wght: weights };
const set = ["kern", "tnum"];
const sans = { family: "Inter", source: inter, axes: { wght: weights }, features: set, weight: "400 700" };
const reading = { family: "Source Serif", source: serif, axes: text, features: [...set, "liga"], weight: "400 700" };

/** The Latin faces, each as small as its work: one optical size for reading and one for titles, upright and slanted. */
export const latinFaces: readonly Face[] = [
  { ...sans, name: "sans", characters: everyday },
  { ...sans, name: "sans-seldom", characters: seldom },
  { ...reading, name: "serif", characters: everyday },
  { ...reading, name: "serif-seldom", characters: seldom },
  {
    ...reading,
    family: "Source Serif Title",
    name: "serif-title",
    axes: { opsz: 36, wght: 575 },
    weight: "500 700",
    characters: everyday,
  },
  {
    ...reading,
    name: "serif-italic",
    source: italic,
    axes: { wght: 400 },
    weight: "400",
    style: "italic",
    characters: everyday,
  },
  {
    family: "JetBrains Mono",
    name: "mono",
    source: mono,
    axes: { wght: 400 },
    features: [],
    weight: "400",
    characters: everyday,
  },
];
