import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { readArguments } from "../../src/commands/readArguments.ts";
import { stop } from "../../src/commands/stop.ts";
import { nearestName } from "../../src/language/nearestName.ts";
import { benches } from "./benches.ts";
import { linesVariable, readLines, resultTable, verdictOf } from "./results.ts";

// npm run bench, once the site is built: every bench in turn, each a process of its own, so that none disturbs the
// next; then all that was measured in one table. Ends with 1 where a value is over its budget or a bench broke off.
const usage = `npm run bench -- [--only pages,search] [--json results.json]
Benches: ${benches.join(", ")}.`;
const { values, words } = readArguments(process.argv.slice(2), { usage, values: ["only", "json"] });
if (words.length > 0) stop(`Nothing is known of ${words.join(" ")}.\n${usage}`);
const chosen = values.only?.flatMap((names) => names.split(",")) ?? benches;
for (const name of chosen) {
  if (benches.some((bench) => bench === name)) continue;
  const near = nearestName(name, benches);
  stop(`There is no bench ${name}${near ? `; the nearest is ${near}` : ""}.\n${usage}`);
}

const folder = mkdtempSync(join(tmpdir(), "bench-"));
const lines = join(folder, "results.jsonl");
writeFileSync(lines, "");
const started = new Date();
for (const name of chosen) {
  console.log(`\n${name} …`);
  const start = performance.now();
  spawnSync(process.execPath, [join(import.meta.dirname, `${name}.ts`)], {
    stdio: "inherit",
    env: { ...process.env, [linesVariable]: lines },
  });
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
}
const { results, ended } = readLines(readFileSync(lines, "utf8"));
rmSync(folder, { recursive: true });

const brokenOff = chosen.filter((name) => !ended.has(name));
const over = results.filter((result) => verdictOf(result) === "over");
console.log(`\n${resultTable(results)}\n`);
if (over.length > 0) console.log(`Over budget, ${over.length} of ${results.length}:\n${resultTable(over)}\n`);
if (brokenOff.length > 0) console.log(`Broken off: ${brokenOff.join(", ")}.`);
if (over.length + brokenOff.length === 0) console.log("Every budget is held.");
if (over.length + brokenOff.length > 0) process.exitCode = 1;

const [file] = values.json ?? [];
if (file) {
  const machine = { processor: cpus()[0]?.model, cores: availableParallelism(), node: process.version };
  const told = results.map((result) => ({ ...result, verdict: verdictOf(result) }));
  writeFileSync(file, `${JSON.stringify({ started, machine, brokenOff, results: told }, null, 2)}\n`);
}
