import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { cutFont } from "./cutFont.ts";
import { faceRule } from "./faceRule.ts";
import { fallbackRule, type LocalFont, localFonts } from "./fallbackRule.ts";
import { type Face, latinFaces } from "./latinFaces.ts";

const require = createRequire(import.meta.url);
const read = (source: string) => readFileSync(require.resolve(source));
const faceNamed = (name: string) => latinFaces.find((face) => face.name === name) as Face;

/** What stands in for a face until its file is there: the weight it is measured at, for which weights, which font. */
const standIns: readonly { face: string; wght: number; weight: string; local: LocalFont }[] = [
  { face: "sans", wght: 400, weight: "400 599", local: localFonts.arial },
  { face: "sans", wght: 650, weight: "600 700", local: localFonts.arialBold },
  { face: "serif", wght: 400, weight: "400 599", local: localFonts.times },
  { face: "serif", wght: 600, weight: "600 700", local: localFonts.timesBold },
  { face: "serif-title", wght: 575, weight: "500 700", local: localFonts.timesBold },
];

async function standInRule({ face: name, wght, weight, local }: (typeof standIns)[number]): Promise<string> {
  const face = faceNamed(name);
  const measured = await cutFont(read(face.source), { ...face, axes: { ...face.axes, wght } });
  return fallbackRule(`${face.family} Fallback`, weight, measured, local);
}

/** A name for all that decides what is written: the faces as they are described, the fonts they are cut from. */
function stateOfFaces(): string {
  const hash = createHash("sha256").update(JSON.stringify([latinFaces, standIns]));
  for (const source of new Set(latinFaces.map((face) => face.source))) hash.update(read(source));
  return hash.digest("hex").slice(0, 12);
}

/** Writes the faces, and last the style sheet that names them. */
async function writeFaces(folder: URL): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const cuts = latinFaces.map(async (face) => {
    writeFileSync(new URL(`${face.name}.woff2`, folder), await cutFont(read(face.source), face));
    return faceRule({ ...face, address: `./${face.name}.woff2` });
  });
  const rules = await Promise.all([...cuts, ...standIns.map(standInRule)]);
  writeFileSync(new URL("fonts.css", folder), rules.join(""));
}

/**
 * Cuts the Latin fonts before the site is bundled. They and `fonts.css`, which names them, are imported as
 * `@fonts/…`; from there on they are assets like any other, with a hash in their name.
 */
export function latinFonts(): AstroIntegration {
  return {
    name: "tideline:latin-fonts",
    hooks: {
      "astro:config:setup": async ({ createCodegenDir, updateConfig }) => {
        // A folder per state of the faces: what is cut already is not cut again, at every start of the preview.
        const folder = new URL(`${stateOfFaces()}/`, createCodegenDir());
        if (!existsSync(new URL("fonts.css", folder))) await writeFaces(folder);
        updateConfig({ vite: { resolve: { alias: { "@fonts": fileURLToPath(folder).replace(/[/\\]$/, "") } } } });
      },
    },
  };
}
