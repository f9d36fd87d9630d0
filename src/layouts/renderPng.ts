import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { keptBytes } from "../content/keptBytes.ts";
import { openThreads } from "../content/threads.ts";
import { cutPicture, isInCut } from "../fonts/pictureFont.ts";
import type { PictureAsked } from "./drawPng.ts";

const require = createRequire(`${process.cwd()}/package.json`);
/** Pretendard in the weights that pictures are written in. */
export const wholeFonts: readonly string[] = ["Regular", "SemiBold", "Bold"].map((weight) =>
  require.resolve(`pretendard/dist/public/static/Pretendard-${weight}.otf`),
);

// From the project's folder: in a built page this module lies elsewhere.
const drawBeside = openThreads<PictureAsked>(resolve("src/layouts/picture.worker.ts"));

let cutFonts: Promise<readonly string[]> | undefined;

/** Pretendard without the letters that hardly any picture has: reading it whole is most of the time of a drawing. */
function fontsFor(svg: string): Promise<readonly string[]> {
  if (!isInCut(svg)) return Promise.resolve(wholeFonts);
  cutFonts ??= writeCuts();
  return cutFonts;
}

/** As files, which is what resvg reads. */
async function writeCuts(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "tideline-fonts-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return Promise.all(
    wholeFonts.map(async (font, i) => {
      const file = join(folder, `${i}.otf`);
      writeFileSync(file, await cutPicture(readFileSync(font)));
      return file;
    }),
  );
}

/**
 * An SVG as PNG bytes at twice its size; text is set in Pretendard, which has both scripts. It is drawn in another
 * thread, and kept for the next build.
 */
export function renderPng(svg: string, scale = 2): Promise<Uint8Array<ArrayBuffer>> {
  const packages = ["@resvg/resvg-js", "pretendard", "subset-font"];
  const code = ["src/layouts/drawPng.ts", "src/fonts/pictureFont.ts"];
  const from = { kind: "image", packages, code, inputs: [svg, scale] };
  return keptBytes(from, async () => drawBeside({ svg, scale, fonts: await fontsFor(svg) }));
}
