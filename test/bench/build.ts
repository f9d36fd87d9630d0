import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { readArguments } from "../../src/commands/readArguments.ts";
import { stop } from "../../src/commands/stop.ts";
import { openResults } from "./results.ts";
import { addSyntheticEssays } from "./syntheticEssays.ts";

// Seconds and memory of a build of the site as it is, and of one with so many times its essays, the further ones made
// up: two charts and twenty facts each. Both are built in a copy of the project. What the project's own caches hold of
// the site of today is there in both; of the further essays nothing is.

const budget = { millisecondsPerPage: 10, megabytes: 1536 } as const;
const usage = `npm run bench:build -- [--scale 10]
How many times its essays the site is built with beside itself; 100 takes long.`;
const { values, words } = readArguments(process.argv.slice(2), { usage, values: ["scale"] });
const scale = Number(values.scale?.at(-1) ?? 10);
if (words.length > 0 || !Number.isInteger(scale) || scale < 2) stop(`A scale is a whole number from 2.\n${usage}`);

const root = resolve(import.meta.dirname, "../..");
const record = openResults("build");
const copy = mkdtempSync(join(tmpdir(), "bench-build-"));
try {
  copyProject(copy);
  const essays = readdirSync(join(copy, "src/essays"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const today = build(copy);
  tell("1 ×", today);
  const further = (scale - 1) * essays.length;
  addSyntheticEssays(copy, further);
  run(copy, "src/commands/factsRecord.ts", ...Array.from({ length: further }, (_, i) => `synthetic-${i + 1}`));
  const grown = build(copy);
  tell(`${scale} ×`, grown);
  const milliseconds = 1000 * (grown.seconds - today.seconds);
  record({
    what: `${scale} ×, each further essay in both languages, with its charts and facts`,
    value: milliseconds / further,
    unit: "ms",
  });
  // Of any kind: an essay brings its own two pages, those of its charts with their frames, and one for each fact.
  record({
    what: `${scale} ×, each further page`,
    value: milliseconds / (grown.pages - today.pages),
    unit: "ms",
    budget: { most: budget.millisecondsPerPage },
  });
} finally {
  rmSync(copy, { recursive: true });
}

interface Built {
  readonly seconds: number;
  /** The most memory of the largest process. */
  readonly megabytes: number;
  readonly pages: number;
}

function tell(name: string, { seconds, megabytes, pages }: Built): void {
  record({ what: `${name}, pages`, value: pages, unit: "pages" });
  record({ what: `${name}, time`, value: seconds, unit: "s" });
  record({ what: `${name}, most memory`, value: megabytes, unit: "MB", budget: { most: budget.megabytes } });
}

/** The project without what it has built; its packages by links, its caches as files of their own. */
function copyProject(to: string): void {
  const leftOut = /^(?:dist|node_modules|\.git|\.astro|\.dist-.*)$/;
  for (const name of readdirSync(root))
    if (!leftOut.test(name)) cpSync(join(root, name), join(to, name), { recursive: true });
  const packages = join(to, "node_modules");
  mkdirSync(packages);
  for (const name of readdirSync(join(root, "node_modules"))) {
    const from = join(root, "node_modules", name);
    const isCache = name.startsWith(".") && name !== ".bin";
    if (isCache) cpSync(from, join(packages, name), { recursive: true });
    else symlinkSync(from, join(packages, name), "junction");
  }
}

function build(folder: string): Built {
  const peaks = join(folder, "peaks.log");
  writeFileSync(peaks, "");
  const reporter = pathToFileURL(join(import.meta.dirname, "peakMemory.ts"));
  process.env.PEAK_MEMORY = peaks;
  process.env.NODE_OPTIONS = `--import=${reporter}`;
  const start = performance.now();
  run(folder, "src/commands/build.ts");
  const seconds = (performance.now() - start) / 1000;
  delete process.env.NODE_OPTIONS;
  const kilobytes = readFileSync(peaks, "utf8").trim().split("\n").map(Number);
  const pages = readdirSync(join(folder, "dist"), { recursive: true, encoding: "utf8" });
  return {
    seconds,
    megabytes: Math.max(...kilobytes) / 1024,
    pages: pages.filter((name) => basename(name) === "index.html").length,
  };
}

/** Runs a command of the project; where it fails, prints what it said. */
function run(folder: string, ...command: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${command[0]} ended with ${status}:\n${stdout}\n${stderr}`);
}
