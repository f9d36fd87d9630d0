import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contentOf } from "../content/content.ts";
import { impactBetween } from "./impactBetween.ts";
import { readArguments } from "./readArguments.ts";
import { refuseGoneEditions } from "./refuseGoneEditions.ts";
import { stop, stopAtFaults } from "./stop.ts";

/** Checks a revision's data, source and notebooks out into a folder of their own, leaving the index alone. */
function checkOut(revision: string): string {
  const folder = mkdtempSync(join(tmpdir(), "impact-"));
  const env = { ...process.env, GIT_INDEX_FILE: join(folder, ".index") };
  // A project need not have notebooks.
  const notebooks = execFileSync("git", ["ls-tree", "--name-only", revision, "notebooks"], { encoding: "utf8" }).trim();
  const parts = ["data", "src", ...(notebooks ? [notebooks] : [])];
  execFileSync("git", [`--work-tree=${folder}`, "checkout", "--force", revision, "--", ...parts], {
    env,
    stdio: "pipe",
  });
  return folder;
}

const usage = `npm run impact -- [revision]

Tells the sentences, claims, figures, titles, verdicts and results of notebooks that change against the last commit, or
against the commit, tag or branch named, and the corrections that are owed. Notebooks of then and now are run with today's
code.`;
const revision = readArguments(process.argv.slice(2), { usage }).words[0] ?? "HEAD";
try {
  execFileSync("git", ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`], { stdio: "pipe" });
} catch {
  stop(
    `There is no revision "${revision}" in this repository. Name a commit, a tag or a branch: npm run impact -- HEAD~1`,
  );
}
const folder = checkOut(revision);
try {
  const [before, after] = [contentOf(folder), contentOf()];
  await refuseGoneEditions(before, after, revision);
  const lines = await impactBetween(before, after).catch(stopAtFaults);
  console.log(`Against ${revision}:`);
  for (const line of lines) console.log(line);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
