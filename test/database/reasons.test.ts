import { describe, expect, test } from "vitest";
import { EngineError } from "../../src/database/engineError.ts";
import { faultWords } from "../../src/database/faultWords.ts";
import { isOwnOrigin } from "../../src/database/wasm/guardOrigin.ts";
import { reasonOf } from "../../src/database/wasm/reasonOf.ts";

const said = (message: string) => Object.assign(new Error(message), { name: "DuckDBError" });

describe("reasonOf(error)", () => {
  test.each([
    ["Out of Memory Error: failed to allocate data of size 16.0 MiB", "memory"],
    ["Permission Error: Cannot access file - file system operations are disabled by configuration", "locked"],
    ["TransactionContext Error: Cannot write to database - transaction is launched in read-only mode", "locked"],
    ["memory access out of bounds", "crashed"],
    ["Binder Error: Referenced column not found", "sql"],
  ])("of %j is %s", (message, reason) => {
    expect(reasonOf(said(message))).toBe(reason);
  });
  test("of an error of ours is the reason it carries, and of anything else that the engine broke", () => {
    expect(reasonOf(new EngineError("offline"))).toBe("offline");
    expect(reasonOf(new TypeError("x is undefined"))).toBe("crashed");
  });
});

test("every reason has a whole sentence in both languages", () => {
  const own = new Set(["file", "sql"]);
  for (const words of Object.values(faultWords)) {
    for (const [reason, say] of Object.entries(words))
      if (!own.has(reason)) expect(say("2"), reason).toMatch(/[.다]\.?$/);
  }
  expect(Object.keys(faultWords.ko)).toEqual(Object.keys(faultWords.en));
});

test("isOwnOrigin(address, base) keeps a worker on its host, whatever the address looks like", () => {
  const base = "https://tideline.example/engine/worker.js";
  expect(isOwnOrigin("/data/a.csv", base)).toBe(true);
  expect(isOwnOrigin("https://tideline.example/x", base)).toBe(true);
  for (const address of [
    "https://tideline.example.evil.com/",
    "//other.example/x",
    "http://tideline.example/",
    "data:text/plain,x",
    "https://",
  ])
    expect(isOwnOrigin(address, base), address).toBe(false);
});
