import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keptBytes, letGoOfOld } from "../../src/content/keptBytes.ts";

// A project of its own: what it keeps lies in its own packages.
const project = mkdtempSync(join(tmpdir(), "kept-bytes-"));
const folder = join(project, "node_modules/.cache/tideline");
beforeAll(() => {
  mkdirSync(join(project, "node_modules"));
  symlinkSync(resolve("node_modules/zod"), join(project, "node_modules/zod"), "junction");
  writeFileSync(join(project, "maker.ts"), "first");
});
afterAll(() => rmSync(project, { recursive: true }));

let made = 0;
const make = (bytes: string) => () => {
  made += 1;
  return Buffer.from(bytes);
};
const ask = async (inputs: readonly (string | number)[], bytes = "bytes") => {
  const before = made;
  const from = { kind: "thing", packages: ["zod"], code: ["maker.ts"], inputs };
  return { text: Buffer.from(await keptBytes(from, make(bytes), project)).toString(), isMade: made > before };
};

test("keptBytes makes once what has the same inputs, however they are cut into parts otherwise", async () => {
  expect(await ask(["ab", "c"])).toEqual({ text: "bytes", isMade: true });
  expect(await ask(["ab", "c"])).toEqual({ text: "bytes", isMade: false });
  expect(await ask(["a", "bc"], "others")).toEqual({ text: "others", isMade: true });
});

test("keptBytes makes anew what other code made, and what is kept no longer or not whole", async () => {
  await ask(["one"]);
  const [name = ""] = readdirSync(folder).toSorted();
  for (const broken of ["", "short", readFileSync(join(folder, name)).subarray(0, -1)]) {
    for (const each of readdirSync(folder)) writeFileSync(join(folder, each), broken);
    expect(await ask(["one"])).toEqual({ text: "bytes", isMade: true });
  }
  rmSync(folder, { recursive: true });
  expect((await ask(["one"])).isMade).toBe(true);
  writeFileSync(join(project, "maker.ts"), "second");
  expect((await ask(["one"], "anew")).text).toBe("anew");
});

test("two builds that keep the same at once leave it whole, and nothing unfinished", async () => {
  const both = await Promise.all([ask(["both"]), ask(["both"])]);
  expect(both.map(({ text }) => text)).toEqual(["bytes", "bytes"]);
  expect(await ask(["both"])).toEqual({ text: "bytes", isMade: false });
  expect(readdirSync(folder).filter((name) => !/^thing-[\w-]{43}$/.test(name))).toEqual([]);
});

test("letGoOfOld removes what nobody has read for a month, and reading counts", async () => {
  await ask(["old"]);
  const daysAgo = (days: number) => Date.now() / 1000 - days * 24 * 60 * 60;
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), daysAgo(31), daysAgo(31));
  await ask(["old"]);
  letGoOfOld(project);
  expect(readdirSync(folder)).toHaveLength(1);
  expect((await ask(["old"])).isMade).toBe(false);
});
