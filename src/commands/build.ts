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
// What pictures and bundles are made in goes back to the system: glibc would keep an arena for each thread, and large
// pieces in them. Read when a program starts, and unknown to other systems.
process.env.MALLOC_ARENA_MAX ??= "2";
process.env.MALLOC_MMAP_THRESHOLD_ ??= String(2 ** 18);
// The bundler has an allocator of its own, which would keep half a gigabyte of what it is done with.
process.env.MIMALLOC_PURGE_DELAY ??= "0";
// What a shell calls the program that it starts: Astro writes the variables that a module's text holds the names of into
// the module, and this name is part of many. The pages that are kept would be made anew in every other shell.
delete process.env._;
process.exitCode = await buildBeside(dist, build, async (folder) => {
  writeSbom(root, folder);
  await packFiles(folder);
  letGoOfOld();
});
