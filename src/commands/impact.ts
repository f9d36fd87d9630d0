import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "../database/database.ts";
import { groundsOn, proveAll } from "../facts/factBook.ts";
import { tellFactFault } from "../facts/fault.ts";
import { changedSentences, changedVerdicts, tellImpact } from "../facts/impact.ts";
import { readOrigins } from "../facts/origins.ts";
import { essayTexts } from "../facts/proofread.ts";
import { factFiles } from "../facts/readFacts.ts";
import { recordFaults } from "../facts/record.ts";
import { figureFolders } from "../figures/figureFolders.ts";
import { stop, stopAtFaults } from "./stop.ts";

/** Checks a revision's data, essays, queries and figures out into a folder of their own, leaving the index alone. */
function checkOut(revision: string): string {
  const folder = mkdtempSync(join(tmpdir(), "impact-"));
  const env = { ...process.env, GIT_INDEX_FILE: join(folder, ".index") };
  const paths = ["data", "src/essays", "src/queries", "src/figures"];
  execFileSync("git", [`--work-tree=${folder}`, "checkout", "--force", revision, "--", ...paths], {
    env,
    stdio: "pipe",
  });
  return folder;
}

/** Every fact in a folder, proved on the data of that folder. */
async function proofsIn(folder: string) {
  const grounds = await groundsOn(join(folder, "data")).catch(stopAtFaults);
  const essays = join(folder, "src/essays");
  const { proofs, faults } = await proveAll(factFiles(essays), grounds, readOrigins(join(essays, "sources.yaml")));
  return { proofs, faults, database: grounds.database };
}

/** What each published figure asks, by id: a folder stands before a record of the same id. */
function figureQuestions(folder: string): Map<string, string> {
  const published = join(folder, "src/figures/published");
  const folders = figureFolders(join(folder, "src/essays")).flatMap(({ id, sql }) => (sql ? [[id, sql] as const] : []));
  const records = (existsSync(published) ? readdirSync(published) : [])
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => {
      const source = readFileSync(join(published, name), "utf8");
      const id = /^\s*id: "([\w-]+)"/m.exec(source)?.[1];
      const query = /from "\.\.\/\.\.\/queries\/(\w+)\.ts"/.exec(source)?.[1];
      if (!id || !query) return [];
      return [[id, readFileSync(join(folder, "src/queries", `${query}.sql`), "utf8")] as const];
    });
  return new Map([...records, ...folders]);
}

async function figureChanges(
  before: { folder: string; database: Database },
  after: { folder: string; database: Database },
) {
  const questions = figureQuestions(after.folder);
  const earlier = figureQuestions(before.folder);
  const changes: string[] = [];
  for (const [id, sql] of questions) {
    const then = earlier.get(id);
    if (then === undefined) continue;
    const [old, now] = [await before.database.rows(then), await after.database.rows(sql)];
    const known = new Set(old.map((row) => JSON.stringify(row)));
    const changed = now.filter((row) => !known.has(JSON.stringify(row))).length;
    if (changed > 0 || old.length !== now.length)
      changes.push(`${id}: ${changed} of ${now.length} rows are new or changed`);
  }
  return changes;
}

const revision = process.argv[2] ?? "HEAD";
try {
  execFileSync("git", ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`], { stdio: "pipe" });
} catch {
  stop(
    `There is no revision "${revision}" in this repository. Name a commit, a tag or a branch: npm run impact -- HEAD~1`,
  );
}
const folder = checkOut(revision);
try {
  const before = await proofsIn(folder);
  const after = await proofsIn(".");
  const texts = essayTexts();
  const figures = await figureChanges({ folder, database: before.database }, { folder: ".", database: after.database });
  const sentences = changedSentences(texts, before.proofs, after.proofs);
  console.log(`Against ${revision}:`);
  for (const line of tellImpact(sentences, figures, changedVerdicts(before.proofs, after.proofs))) console.log(line);
  for (const fault of [...after.faults, ...recordFaults(texts, after.proofs)]) console.log(tellFactFault(fault));
  await Promise.all([before.database.close(), after.database.close()]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
