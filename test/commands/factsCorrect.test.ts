import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { runCommand } from "./runCommand.ts";

const folder = mkdtempSync(join(tmpdir(), "correct-"));
const essay = join(folder, "src/essays/harbours");
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(essay, { recursive: true });
mkdirSync(join(folder, "data"));
const files = {
  "en.mdx": '---\ntitle: Harbours\ntopic: Ports\n---\n\nThere are <Fact id="ships" /> ships.\n',
  "ko.mdx": '---\ntitle: 항구\ntopic: Ports\n---\n\n배는 <Fact id="ships" /> 척이다.\n',
  "facts.yaml":
    'ships: { says: { en: "Ships", ko: "배, at anchor" }, unit: count, digits: 0, kind: derived, expression: "12 * 1" }\n',
  "record.yaml": 'ships: "11"\n',
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(essay, name), text);

const git = (...args: readonly string[]) => {
  const own = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"];
  expect(spawnSync("git", [...own, ...args], { cwd: folder }).status).toBe(0);
};
git("init", "-q");
git("add", "-A");
git("commit", "-qm", "as published");

const log = "src/essays/harbours/corrections.yaml";
const entries = () => parse(readFileSync(join(folder, log), "utf8")) as { says: object }[];
const correct = (...args: readonly string[]) => runCommand("factsCorrect", ["harbours", ...args], folder);
const words = { en: "A ship more.", ko: "한 척이 늘었다." };
const reworded = (says = words) => correct("--en", says.en, "--ko", says.ko);

test("facts:correct tells of English in the Korean that readers get, and gives its entry other words until it is committed", () => {
  const first = correct();
  expect(first.status, first.said).toBe(0);
  expect(first.said).toMatch(/corrections\.yaml: what readers are told in Korean holds English: anchor\. Say it again/);
  expect(entries()).toMatchObject([{ changes: { ships: { from: "11", to: "12" } } }]);

  const again = reworded();
  expect(again.status, again.said).toBe(0);
  expect(again.said).toMatch(/its newest entry, which is not committed yet, has these words now/);
  expect(entries()).toMatchObject([{ changes: { ships: { from: "11", to: "12" } }, says: words }]);

  git("add", "-A");
  git("commit", "-qm", "corrected");
  const late = reworded({ en: "Otherwise.", ko: "달리." });
  expect(late.status).toBe(1);
  expect(late.said).toMatch(
    /The newest entry of .*corrections\.yaml is committed, and may be read\. Nothing is written/,
  );
  expect(entries()).toMatchObject([{ says: words }]);
});

test("facts:correct writes that a number is withdrawn, once, and asks for words where no fact says what it was", () => {
  const out = { en: "No ships are counted any more.", ko: "배를 더는 세지 않는다." };
  for (const name of ["en.mdx", "ko.mdx"] as const)
    writeFileSync(join(essay, name), files[name].replace(/<Fact[^>]*>/, "no"));
  writeFileSync(join(essay, "facts.yaml"), "");
  const refused = correct();
  expect(refused.status).toBe(1);
  expect(refused.said).toMatch(/What ships said stands in no facts\.yaml any more\. Nothing is written/);
  const written = correct("--en", out.en, "--ko", out.ko);
  expect(written.status, written.said).toBe(0);
  expect(written.said).toMatch(/ships: 12 → withdrawn/);
  expect(entries()).toMatchObject([{ withdrawn: { ships: "12" }, says: out }, { says: words }]);
  expect(correct().said).toMatch(/Every number of harbours reads as it was published/);
  expect(entries()).toHaveLength(2);
});
