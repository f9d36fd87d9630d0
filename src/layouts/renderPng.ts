import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

const require = createRequire(`${process.cwd()}/package.json`);
const fonts = ["Regular", "SemiBold", "Bold"].map((weight) =>
  require.resolve(`pretendard/dist/public/static/Pretendard-${weight}.otf`),
);
/** Images of earlier builds, each under the hash of what it was made from: a hundredth of a second instead of a tenth. */
const folder = "node_modules/.astro/images";
const made = ["@resvg/resvg-js", "pretendard"].map((name) => require(`${name}/package.json`).version);

/** An SVG as PNG bytes at twice its size; text is set in Pretendard, which has both scripts. */
export function renderPng(svg: string, scale = 2): Uint8Array<ArrayBuffer> {
  const hash = createHash("sha256")
    .update(JSON.stringify([svg, scale, made]))
    .digest("hex");
  const kept = join(folder, `${hash}.png`);
  try {
    return new Uint8Array(readFileSync(kept));
  } catch {
    const image = new Resvg(svg, {
      fitTo: { mode: "zoom", value: scale },
      font: { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: "Pretendard" },
    });
    return keep(kept, new Uint8Array(image.render().asPng()));
  }
}

/** Writes an image whole or not at all, since several builds may do so at once; where it cannot, the next build draws again. */
function keep(path: string, bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const unfinished = `${path}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, path);
  } catch {
    // A folder that cannot be written costs time, not images.
  }
  return bytes;
}
