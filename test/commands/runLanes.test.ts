import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runLanes, type Step } from "../../src/commands/runLanes.ts";

const node = (name: string, code: string): Step => ({ name, command: [process.execPath, "-e", code] });

test("lanes run beside each other, their steps in order, and each step’s output stands together", async () => {
  const lines: string[] = [];
  const meet = (mine: string, other: string) =>
    // Ends only once the other lane's step has begun.
    `const fs = require("node:fs"); fs.writeFileSync("${mine}", ""); console.log("one");
     const wait = () => (fs.existsSync("${other}") ? console.log("two") : setTimeout(wait, 5)); wait();`;
  const folder = mkdtempSync(join(tmpdir(), "lanes-"));
  const failed = await runLanes(
    [
      [node("a", meet(`${folder}/a`, `${folder}/b`)), node("c", "console.error('three')")],
      [node("b", meet(`${folder}/b`, `${folder}/a`))],
    ],
    { print: (text) => lines.push(text) },
  );
  rmSync(folder, { recursive: true });
  expect(failed).toEqual([]);
  const text = lines.join("").replace(/after \d+ s/g, "after 0 s");
  expect(text.match(/one\ntwo\n[ab]: passed after 0 s\n/g)).toHaveLength(2);
  expect(text).toContain("three\nc: passed after 0 s\n");
  expect(text.indexOf("c …")).toBeGreaterThan(text.indexOf("a: passed"));
});

test("a step that fails is named with what it printed, and nothing begins after it", async () => {
  const lines: string[] = [];
  const failed = await runLanes(
    [[node("bad", "console.log('why'); process.exit(3)"), node("after", "")], [node("other", "")]],
    { print: (text) => lines.push(text) },
  );
  expect(failed).toEqual(["bad"]);
  const text = lines.join("");
  expect(text).toMatch(/why\nbad: FAILED after \d+ s\n/);
  expect(text).not.toContain("after …");
});

test("a command that there is not fails with the machine’s words", async () => {
  const lines: string[] = [];
  const step: Step = { name: "none", command: ["no-such-command-here"] };
  expect(await runLanes([[step]], { print: (text) => lines.push(text) })).toEqual(["none"]);
  expect(lines.join("")).toContain("no-such-command-here");
});

test("a step after one of another lane waits for its end, and does not begin where that has failed", async () => {
  const lines: string[] = [];
  const lanes = (code: string): Step[][] => [
    [node("first", "setTimeout(() => {}, 300)"), node("build", code)],
    [node("quick", ""), { ...node("browser", ""), after: "build" }],
  ];
  const print = (text: string) => lines.push(text);
  expect(await runLanes(lanes(""), { print })).toEqual([]);
  const text = lines.join("");
  expect(text.indexOf("browser …")).toBeGreaterThan(text.indexOf("build: passed"));
  lines.length = 0;
  expect(await runLanes(lanes("process.exit(1)"), { print })).toEqual(["build"]);
  expect(lines.join("")).not.toContain("browser …");
  // Where the step that is waited for will never begin, nobody waits for it.
  const [before = [], behind = []] = lanes("");
  expect(await runLanes([[node("bad", "process.exit(2)"), ...before], behind], { print })).toEqual(["bad"]);
});
