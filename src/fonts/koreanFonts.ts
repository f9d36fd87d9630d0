import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { cutFont } from "./cutFont.ts";
import { faceRule } from "./faceRule.ts";
import { fallbackRule, localFonts } from "./fallbackRule.ts";
import { koreanSerif } from "./koreanSerif.ts";
import { groupOf, groupTexts, type PageText } from "./serifGroups.ts";
import type { SerifText } from "./serifText.ts";

const family = "Noto Serif KR Cut";
const faces = [
  { of: "regular", wght: 400, weight: "400 499", local: localFonts.timesInKorean },
  { of: "bold", wght: 600, weight: "500 700", local: localFonts.timesBoldInKorean },
] as const;
type FaceOf = (typeof faces)[number];

const isHangul = (character: string) => /\p{Script=Hangul}/u.test(character);

/** The whole of a face for all groups, from which each group's cut is taken, and what stands in for it. */
async function wholeFace({ of, wght, weight, local }: FaceOf, texts: Iterable<SerifText>) {
  const font = await koreanSerif(
    new Set([...texts].flatMap((text) => [...text[of], ...text.words, ...text.chosen])),
    wght,
  );
  const fallback =
    fallbackRule(`${family} Fallback`, weight, font, local) +
    fallbackRule(`${family} Gothic`, weight, font, localFonts.notoSansKorean);
  return { of, weight, font, fallback };
}

/**
 * What a group's face is cut into: what its pages are written with, and files of their own, which the browser asks for
 * when a script writes a character of theirs.
 */
function partsOf(text: SerifText, of: FaceOf["of"]): { name: string; characters: string }[] {
  const had = new Set(text[of]);
  const parts = [{ name: "", characters: [...had].join("") }];
  for (const later of ["words", "chosen"] as const) {
    const more = [...text[later]].filter((character) => isHangul(character) && !had.has(character)).join("");
    for (const character of more) had.add(character);
    if (more !== "") parts.push({ name: `-${later}`, characters: more });
  }
  return parts;
}

/** The folder that fonts and sheets are written to, and the address that it has on the site, with a slash at its end. */
export interface FontFolder {
  readonly folder: string;
  readonly address: string;
}

/**
 * Gives the built Korean pages their serif: Noto Serif KR cut to the characters that a page, or the pages of its kind,
 * set in it. Writes the style sheets that name the fonts beside them; answers with the address of each page's sheet.
 */
export async function koreanFonts(
  texts: readonly (readonly [page: string, text: PageText])[],
  { folder, address }: FontFolder,
): Promise<ReadonlyMap<string, string>> {
  const groups = groupTexts(texts);
  const whole = await Promise.all(faces.map((face) => wholeFace(face, groups.values())));
  const write = (name: string, end: string, content: Buffer | string) => {
    const file = `${name}.${createHash("sha256").update(content).digest("base64url").slice(0, 8)}${end}`;
    writeFileSync(join(folder, file), content);
    return file;
  };
  const cutGroup = async (group: string, text: SerifText) => {
    const rules = await Promise.all(
      whole.map(async ({ of, weight, font, fallback }) => {
        const parts = await Promise.all(
          partsOf(text, of).map(async ({ name, characters }) => {
            const cut = await cutFont(font, { characters, features: [] });
            const file = write(`serif-${group}-${of}${name}`, ".woff2", cut);
            return faceRule({ family, weight, characters, address: file });
          }),
        );
        return [parts[0], fallback, ...parts.slice(1)].join("");
      }),
    );
    return [group, `${address}${write(`serif-${group}`, ".css", rules.join(""))}`] as const;
  };
  const sheets = new Map(await Promise.all([...groups].map(([group, text]) => cutGroup(group, text))));
  return new Map(texts.map(([page]) => [page, sheets.get(groupOf(page)) as string]));
}
