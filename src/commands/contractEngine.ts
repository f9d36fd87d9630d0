// Whether another version of DuckDB for browsers can take the pinned one's place: npm run contract:engine -- 1.33.0
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { movedCalls } from "../database/wasm/contract.ts";
import { readArguments } from "./readArguments.ts";
import { stop } from "./stop.ts";

const name = "@duckdb/duckdb-wasm";
const { words } = readArguments(process.argv.slice(2), {
  usage: `npm run contract:engine -- [version]

Fetches ${name} in that version, else the newest published one, into a temporary folder, and says which calls of
src/database/wasm/protocol.ts it answers otherwise than this site counts on.`,
});
if (words.length > 1) stop("One version at a time.");
const version = words[0] ?? "latest";
const folder = mkdtempSync(join(tmpdir(), "contract-"));
function run(program: string, ...given: string[]): void {
  const { status, stderr } = spawnSync(program, given, { cwd: folder, encoding: "utf8" });
  if (status !== 0) stop(`${program} ${given.join(" ")} failed: ${stderr.trim()}`);
}
try {
  run("npm", "pack", "--silent", `${name}@${version}`);
  run("sh", "-c", "tar -xzf *.tgz");
  const found = (JSON.parse(readFileSync(join(folder, "package/package.json"), "utf8")) as { version: string }).version;
  const moved = await movedCalls(join(folder, "package/dist"));
  for (const { call, fault } of moved) console.log(`${call}: ${fault}`);
  console.log(moved.length === 0 ? `${name} ${found} keeps every call.` : `${name} ${found} moved ${moved.length}.`);
  if (moved.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
