import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Font, type FontEditor } from "fonteditor-core";
import subsetFont from "subset-font";
import { keptBytes } from "../content/keptBytes.ts";

const folder = dirname(createRequire(import.meta.url).resolve("@fontsource-variable/noto-serif-kr/wght.css"));

interface Slice {
  readonly file: string;
  /** The code points it is published for, as ranges with both ends. */
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

function toRange(text: string): readonly [number, number] {
  const [first, last = first] = text
    .replace("U+", "")
    .split("-")
    .map((end) => Number.parseInt(end, 16)) as [number, number?];
  return [first, last];
}

/** The slices that Noto Serif KR is published in, as its own style sheet lists them. */
function readSlices(): Slice[] {
  const rules = readFileSync(join(folder, "wght.css"), "utf8");
  return Array.from(
    rules.matchAll(/url\(\.\/(files\/[^)]+)\)[^;]*;\s*unicode-range: ([^;]+);/g),
    ([, file, ranges]) => ({
      file: file as string,
      ranges: (ranges as string).split(",").map((range) => toRange(range.trim())),
    }),
  );
}

const holds =
  (point: number) =>
  ([first, last]: readonly [number, number]) =>
    first <= point && point <= last;
/** Joining keeps empty letters of the first slice alone: the one with the space has to be that. */
const hasSpace = ({ ranges }: Slice) => ranges.some(holds(0x20));

/**
 * Noto Serif KR at one weight with the wanted characters, in one TrueType font: its slices, each pinned to the weight
 * and cut, joined again. Characters that it lacks are left out. What is joined is kept for the next build.
 */
export async function koreanSerif(characters: ReadonlySet<string>, weight: number): Promise<Buffer> {
  const packages = ["@fontsource-variable/noto-serif-kr", "fonteditor-core", "subset-font"];
  const inputs = [[...characters].sort().join(""), weight];
  const from = { kind: "font", packages, code: ["src/fonts/koreanSerif.ts"], inputs };
  const font = await keptBytes(from, () => joinSlices(characters, weight));
  return Buffer.from(font.buffer);
}

/** The same, without looking at what is kept. */
export async function joinSlices(characters: ReadonlySet<string>, weight: number): Promise<Uint8Array> {
  const wanted = new Set([...characters].map((character) => character.codePointAt(0) as number));
  let joined: FontEditor.Font | undefined;
  for (const { file, ranges } of readSlices().sort((a, b) => Number(hasSpace(b)) - Number(hasSpace(a)))) {
    const points = [...wanted].filter((point) => ranges.some(holds(point)));
    if (points.length === 0) continue;
    for (const point of points) wanted.delete(point);
    const cut = await subsetFont(readFileSync(join(folder, file)), String.fromCodePoint(...points), {
      targetFormat: "truetype",
      variationAxes: { wght: weight },
      keepFeatures: [],
      noHinting: true,
    });
    // The cut keeps the mirror image of a bracket too, which another slice is published for.
    const slice = Font.create(cut, { type: "ttf", subset: points });
    joined = joined ? joined.merge(slice, { scale: 1 }) : slice;
  }
  if (!joined)
    throw new Error("Noto Serif KR draws none of the characters asked of it. Expected Hangul or Latin text.");
  joined
    .get()
    .glyf.find(({ unicode }) => unicode?.includes(0x20))
    ?.unicode.push(0xa0);
  return new Uint8Array(joined.write({ type: "ttf" }) as ArrayBuffer);
}
