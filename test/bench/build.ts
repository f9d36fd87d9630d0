import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { readArguments } from "../../src/commands/readArguments.ts";
import { stop } from "../../src/commands/stop.ts";
import { addSentence, copyProject, emptyCaches } from "./projectCopy.ts";
import { openResults } from "./results.ts";
import { addSyntheticEssays } from "./syntheticEssays.ts";

// Seconds and memory of a build of the site as it is, with nothing kept and after one sentence has changed, and of one
// with so many times its essays, the further ones made up: two charts and twenty facts each. All are built in a copy of
// the project that begins as a fresh clone does. What is built with what was kept must be the same to the byte.

const budget = { millisecondsPerPage: 10, megabytes: 1536, secondsAfterSentence: 5 } as const;
const usage = `npm run bench:build -- [--scale 10]
How many times its essays the site is built with beside itself; 1 leaves that out, 100 takes long.`;
const { values, words } = readArguments(process.argv.slice(2), { usage, values: ["scale"] });
const scale = Number(values.scale?.at(-1) ?? 10);
if (words.length > 0 || !Number.isInteger(scale) || scale < 1) stop(`A scale is a whole number from 1.\n${usage}`);

const root = resolve(import.meta.dirname, "../..");
const record = openResults("build");
const copy = mkdtempSync(join(tmpdir(), "bench-build-"));
try {
  copyProject(root, copy);
  const essays = readdirSync(join(copy, "src/essays"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const today = build(copy);
  tell("1 ×", today);
  const first = contents(copy);
  measureWarm((essays[0] as (typeof essays)[number]).name, first);
  if (scale > 1) measureGrown((scale - 1) * essays.length, today);
} finally {
  rmSync(copy, { recursive: true });
}

/** The site after one sentence has come, and after it has gone again, against what is built with nothing kept. */
function measureWarm(essay: string, first: ReadonlyMap<string, string>): void {
  const takeOut = addSentence(copy, essay);
  const { seconds, processor } = build(copy);
  const what = "1 ×, after a sentence has changed";
  record({ what, value: seconds, unit: "s", budget: { most: budget.secondsAfterSentence } });
  record({ what: `${what}, processor`, value: processor, unit: "s" });
  const changed = contents(copy);
  takeOut();
  build(copy);
  const differing = { what: "1 ×, files that differ after the sentence has gone again", unit: "files" };
  record({ ...differing, value: countDiffering(first, contents(copy)), budget: { most: 0 } });
  addSentence(copy, essay);
  emptyCaches(copy);
  build(copy);
  const anew = { what: `${what}, files that differ from those built with nothing kept`, unit: "files" };
  record({ ...anew, value: countDiffering(changed, contents(copy)), budget: { most: 0 } });
}

function measureGrown(further: number, today: Built): void {
  addSyntheticEssays(copy, further);
  run(copy, "src/commands/factsRecord.ts", ...Array.from({ length: further }, (_, i) => `synthetic-${i + 1}`));
  emptyCaches(copy);
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
}

interface Built {
  readonly seconds: number;
  /** Seconds of processors, of all that the build starts. */
  readonly processor: number;
  /** The most memory of the largest process. */
  readonly megabytes: number;
  readonly pages: number;
}

function tell(name: string, { seconds, processor, megabytes, pages }: Built): void {
  record({ what: `${name}, pages`, value: pages, unit: "pages" });
  record({ what: `${name}, time`, value: seconds, unit: "s" });
  record({ what: `${name}, processor`, value: processor, unit: "s" });
  record({ what: `${name}, most memory`, value: megabytes, unit: "MB", budget: { most: budget.megabytes } });
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
  const ended = readFileSync(peaks, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(" ").map(Number));
  return {
    seconds,
    processor: ended.reduce((sum, [, spent = 0]) => sum + spent, 0),
    megabytes: Math.max(...ended.map(([kilobytes = 0]) => kilobytes)) / 1024,
    pages: filesOf(folder).filter((name) => basename(name) === "index.html").length,
  };
}

function filesOf(folder: string): string[] {
  const entries = readdirSync(join(folder, "dist"), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

/** The hash of each file that was built. */
function contents(folder: string): ReadonlyMap<string, string> {
  const hash = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");
  return new Map(filesOf(folder).map((file) => [file, hash(file)]));
}

function countDiffering(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): number {
  return [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file)).length;
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
