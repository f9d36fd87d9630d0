import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Content, contentOf } from "../content/content.ts";
import { formatDiagnostic } from "../content/diagnostic.ts";
import { nativeDatabase } from "../database/native.ts";
import { proofsOf } from "../facts/factBook.ts";
import { changedSentences, changedVerdicts, tellImpact } from "../facts/impact.ts";
import { essayTexts } from "../facts/proofread.ts";
import { recordFaults } from "../facts/record.ts";
import { turnedSignFaults } from "../facts/turnedSignFaults.ts";
import { changedTitles, publishedTitles } from "../figures/publishedTitles.ts";
import { stop, stopAtFaults } from "./stop.ts";

/** Checks a revision's data and source out into a folder of their own, leaving the index alone. */
function checkOut(revision: string): string {
  const folder = mkdtempSync(join(tmpdir(), "impact-"));
  const env = { ...process.env, GIT_INDEX_FILE: join(folder, ".index") };
  execFileSync("git", [`--work-tree=${folder}`, "checkout", "--force", revision, "--", "data", "src"], {
    env,
    stdio: "pipe",
  });
  return folder;
}

/** What each published figure asks, by its id. */
function figureQuestions(content: Content): Map<string, string> {
  return new Map(
    content.figures().flatMap(({ id, file }) => {
      const sql = file("query.sql");
      return sql ? [[id, sql.text] as const] : [];
    }),
  );
}

async function figureChanges(before: Content, after: Content) {
  const questions = figureQuestions(after);
  const earlier = figureQuestions(before);
  const [database, other] = [await nativeDatabase(after), await nativeDatabase(before)];
  const changes: string[] = [];
  for (const [id, sql] of questions) {
    const then = earlier.get(id);
    if (then === undefined) continue;
    const [old, now] = [await other.rows(then), await database.rows(sql)];
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
  const [before, after] = [
    await proofsOf(contentOf(folder)).catch(stopAtFaults),
    await proofsOf(contentOf()).catch(stopAtFaults),
  ];
  const texts = essayTexts();
  const figures = await figureChanges(contentOf(folder), contentOf());
  const titles = changedTitles(await publishedTitles(contentOf(folder)), await publishedTitles(contentOf()));
  const sentences = changedSentences(texts, before.proofs, after.proofs);
  const verdicts = changedVerdicts(before.proofs, after.proofs);
  console.log(`Against ${revision}:`);
  for (const line of tellImpact(sentences, figures, titles, verdicts)) console.log(line);
  for (const fault of [...after.faults, ...turnedSignFaults(texts, after.proofs), ...recordFaults(texts, after.proofs)])
    console.log(formatDiagnostic(fault));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
