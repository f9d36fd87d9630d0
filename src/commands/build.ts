import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { letGoOfOld } from "../content/keptBytes.ts";
import { buildBeside } from "./buildBeside.ts";
import { packFiles } from "./packFiles.ts";
import { writeSbom } from "./writeSbom.ts";

// npm run build: the whole site to dist/, which changes only when the build has ended well.
const root = fileURLToPath(new URL("../..", import.meta.url));
const dist = join(root, "dist");
const astro = join(createRequire(import.meta.url).resolve("astro/package.json"), "../bin/astro.mjs");
const build = (folder: string) =>
  [process.execPath, "--max-semi-space-size=32", astro, "build", "--outDir", folder, ...process.argv.slice(2)] as const;
process.exitCode = await buildBeside(dist, build, async (folder) => {
  writeSbom(root, folder);
  await packFiles(folder);
  letGoOfOld();
});
