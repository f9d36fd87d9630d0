import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { openThreads } from "../../src/content/threads.ts";

const folder = mkdtempSync(join(tmpdir(), "threads-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, "double.worker.mjs");
writeFileSync(
  file,
  `import { answerHere } from ${JSON.stringify(pathToFileURL("src/content/threads.ts").href)};
answerHere((numbers) => {
  if (numbers[0] === 113) throw new Error("113 is not doubled");
  if (numbers[0] === 114) process.exit(1);
  return Uint8Array.from(numbers, (number) => 2 * number);
});
`,
);
const double = openThreads<readonly number[]>(file);

test("openThreads answers each question with its own bytes, however many are asked at once", async () => {
  const questions = Array.from({ length: 40 }, (_, i) => [i, i + 1]);
  const answers = await Promise.all(questions.map(double));
  expect(answers.map((bytes) => [...bytes])).toEqual(questions.map((numbers) => numbers.map((number) => 2 * number)));
});

test("what a thread cannot do is an error of its question alone", async () => {
  const [bad, good] = await Promise.allSettled([double([113]), double([4])]);
  expect(bad).toMatchObject({ status: "rejected", reason: { message: "113 is not doubled" } });
  expect(good).toMatchObject({ status: "fulfilled", value: Uint8Array.of(8) });
});

test("a thread that ends before it has answered is an error, and the next question has another", async () => {
  await expect(double([114])).rejects.toThrow("ended before it had answered");
  expect(await double([5])).toEqual(Uint8Array.of(10));
});
