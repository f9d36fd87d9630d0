import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { engineFolder } from "../../src/database/engineFiles.ts";
import { movedCalls } from "../../src/database/wasm/contract.ts";

test("the pinned version of DuckDB for browsers keeps every call that this site makes", async () => {
  expect(await movedCalls(engineFolder)).toEqual([]);
});

test.each([
  ["renamed", '"TOKENIZE"', '"TOKENISE"', "TOKENIZE", /no answer to TOKENIZE/],
  [
    "with its arguments the other way round",
    "this._bindings.runQuery(",
    "((a,b)=>this._bindings.runQuery(b,a))(",
    "RUN_QUERY",
    /./,
  ],
])("a version with a call %s is told by that call", async (_, from, to, call, fault) => {
  const folder = mkdtempSync(join(tmpdir(), "moved-"));
  try {
    const script = readFileSync(join(engineFolder, "duckdb-browser-eh.worker.js"), "utf8");
    writeFileSync(join(folder, "duckdb-browser-eh.worker.js"), script.replaceAll(from, to));
    expect(script).toContain(from);
    symlinkSync(join(engineFolder, "duckdb-eh.wasm"), join(folder, "duckdb-eh.wasm"));
    expect(await movedCalls(folder)).toContainEqual({ call, fault: expect.stringMatching(fault) });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
