import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { versions } from "node:process";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { keptBytes } from "../content/keptBytes.ts";

const [brotli, deflate] = [promisify(brotliCompress), promisify(gzip)];

/**
 * How a host may send a file smaller, by the name that `Content-Encoding` has for it. Brotli at 5: at 7 the site weighs
 * 2 % less and the build spends twice the time on it.
 */
export const packings = {
  br: { ending: "br", pack: (bytes: Buffer) => brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) },
  gzip: { ending: "gz", pack: (bytes: Buffer) => deflate(bytes, { level: 9 }) },
} as const;

/** What is text; pictures, fonts, Parquet and the engine are packed already, and tables that are read by ranges stay as they are. */
const text = /\.(?:html|css|js|json|csv|svg|xml|txt|ipynb)$/;
/** What fits one packet is not sent any faster packed. */
const leastBytes = 1400;

/** Writes each text of a built folder a second and third time, packed, for hosts that send such files as they are. */
export async function packFiles(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && text.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  const packNext = async () => {
    for (let file = files.pop(); file; file = files.pop()) {
      const bytes = await readFile(file);
      if (bytes.length < leastBytes) continue;
      for (const { ending, pack } of Object.values(packings)) {
        // The same text gives the same bytes from one version of the packer alone.
        const inputs = [ending, `${versions.brotli} ${versions.zlib}`, bytes];
        const from = { kind: "packed", packages: [], code: ["src/commands/packFiles.ts"], inputs };
        await writeFile(`${file}.${ending}`, await keptBytes(from, () => pack(bytes)));
      }
    }
  };
  await Promise.all(Array.from({ length: 4 }, packNext));
}
