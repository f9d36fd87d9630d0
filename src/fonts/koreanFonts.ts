import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { cutFont } from "./cutFont.ts";
import { faceRule } from "./faceRule.ts";
import { fallbackRule, localFonts } from "./fallbackRule.ts";
import { koreanSerif } from "./koreanSerif.ts";
import { groupOf, groupTexts } from "./serifGroups.ts";
import { type SerifText, serifText } from "./serifText.ts";

const family = "Noto Serif KR Cut";
const faces = [
  { of: "regular", wght: 400, weight: "400 499", local: localFonts.timesInKorean },
  { of: "bold", wght: 600, weight: "500 700", local: localFonts.timesBoldInKorean },
] as const;
type FaceOf = (typeof faces)[number];

const isHangul = (character: string) => /\p{Script=Hangul}/u.test(character);

/** Reads the built pages that have Korean serif text, one after the other, by their path in the folder. */
function* readPages(folder: string): Generator<readonly [page: string, text: SerifText]> {
  const assets = join(folder, "_astro");
  const scripts = readdirSync(assets).filter((name) => name.endsWith(".js"));
  const wordsOf = (element: string) => {
    const script = scripts.find((name) => name.startsWith(`${element}-element.`));
    return script ? readFileSync(join(assets, script), "utf8") : "";
  };
  const korean = readdirSync(join(folder, "ko"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .map((name) => `ko/${name.replaceAll("\\", "/")}`)
    .sort();
  // The page of an unknown address is in both languages.
  for (const page of [...korean, "404.html"]) {
    const text = serifText(readFileSync(join(folder, page), "utf8"), wordsOf);
    if ([...text.regular, ...text.bold].some(isHangul)) yield [page, text];
  }
}

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

/**
 * Gives the built Korean pages their serif: Noto Serif KR cut to the characters that a page, or the pages of its kind,
 * set in it. The style sheet that names the two files is written beside them and linked from the page's head.
 */
export function koreanFonts(): AstroIntegration {
  let base = "/";
  return {
    name: "tideline:korean-fonts",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/?$/, "/");
      },
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages: string[] = [];
        const noted = function* () {
          for (const each of readPages(folder)) {
            pages.push(each[0]);
            yield each;
          }
        };
        const groups = groupTexts(noted());
        const whole = await Promise.all(faces.map((face) => wholeFace(face, groups.values())));
        const write = (name: string, end: string, content: Buffer | string) => {
          const file = `${name}.${createHash("sha256").update(content).digest("base64url").slice(0, 8)}${end}`;
          writeFileSync(join(folder, "_astro", file), content);
          return file;
        };
        const cutGroup = async (group: string, text: SerifText) => {
          const rules = await Promise.all(
            whole.map(async ({ of, weight, font, fallback }) => {
              const parts = await Promise.all(
                partsOf(text, of).map(async ({ name, characters }) => {
                  const cut = await cutFont(font, { characters, features: [] });
                  const address = write(`serif-${group}-${of}${name}`, ".woff2", cut);
                  return faceRule({ family, weight, characters, address });
                }),
              );
              return [parts[0], fallback, ...parts.slice(1)].join("");
            }),
          );
          return [group, write(`serif-${group}`, ".css", rules.join(""))] as const;
        };
        const sheets = new Map(await Promise.all([...groups].map(([group, text]) => cutGroup(group, text))));
        for (const page of pages) {
          const link = `<link rel="stylesheet" href="${base}_astro/${sheets.get(groupOf(page))}">`;
          const file = join(folder, page);
          writeFileSync(file, readFileSync(file, "utf8").replace("</head>", `${link}</head>`));
        }
      },
    },
  };
}
