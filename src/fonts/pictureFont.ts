import subsetFont from "subset-font";
import { keptBytes } from "../content/keptBytes.ts";

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** The 2,350 syllables of KS X 1001, which Korean prose is written with: its rows 0x30 to 0x48 as EUC-KR numbers them. */
function syllables(): string {
  const bytes = range(0xb0, 0xc8).flatMap((row) => range(0xa1, 0xfe).flatMap((cell) => [row, cell]));
  return new TextDecoder("euc-kr").decode(Uint8Array.from(bytes));
}

/** Latin, punctuation, arrows and signs of mathematics, the Korean marks, and the syllables. */
const characters =
  String.fromCodePoint(...range(0x20, 0x24f), ...range(0x2000, 0x22ff), ...range(0x3000, 0x301f), 0xff5e) + syllables();
const known = new Set(characters).add("\n").add("\t");

/** Whether the cut has every character of a text that the whole font may have. */
export function isInCut(text: string): boolean {
  for (const character of text) if (!known.has(character)) return false;
  return true;
}

/** Pretendard without the nine thousand syllables that hardly anything is written with; what is left is drawn the same. */
export async function cutPicture(font: Uint8Array): Promise<Uint8Array> {
  const from = { kind: "font", packages: ["subset-font"], code: ["src/fonts/pictureFont.ts"], inputs: [font] };
  return keptBytes(from, () =>
    subsetFont(Buffer.from(font), characters, {
      targetFormat: "sfnt",
      // The family and weight that the three files share: without them each is a family of its own.
      preserveNameIds: [16, 17],
      noHinting: true,
    }),
  );
}
