import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { answerStore } from "../../src/refresh/answerStore.ts";

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const address = "https://example.org/table.csv";

test("answerStore keeps bytes under their SHA-256, and gives the last answer of an address with its date", () => {
  const folder = mkdtempSync(join(tmpdir(), "answers-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const store = answerStore(folder);
  expect(store.last(address)).toBeUndefined();
  store.keep({ address, bytes: bytes("a\n1\n"), type: "text/csv" }, new Date("2026-10-30T00:00:00Z"));
  store.keep({ address, bytes: bytes("a\n2\n"), type: "text/csv", etag: '"2"' }, new Date("2026-11-30T00:00:00Z"));
  // printf 'a\n2\n' | sha256sum
  const hash = "fa39ab7bea456781477b3697b4380ea256af38b0fe75aa3b0d477fc74be511be";
  const last = store.last(address);
  expect(last).toMatchObject({ address, type: "text/csv", etag: '"2"', date: "2026-11-30T00:00:00.000Z" });
  expect(readFileSync(join(folder, "answers", last?.hash ?? ""), "utf8")).toBe("a\n2\n");
  expect(last?.hash).toBe(hash);
  expect(readdirSync(join(folder, "answers"))).toHaveLength(2);
  writeFileSync(join(folder, "answers", hash), "a\n3\n");
  expect(store.last(address)).toBeUndefined();
});

test("answerStore says in one sentence that an answer cannot be kept, and where else it could be", () => {
  const folder = mkdtempSync(join(tmpdir(), "answers-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "taken"), "a file, and no folder");
  const store = answerStore(join(folder, "taken"));
  expect(() => store.keep({ address, bytes: bytes("a\n"), type: "text/csv" }, new Date(0))).toThrow(
    `answered, and the answer cannot be kept in ${join(folder, "taken")} (ENOTDIR): name another folder with --cache or $TIDELINE_CACHE`,
  );
});
