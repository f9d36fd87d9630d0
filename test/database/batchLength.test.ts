import { columnFromArray, int64, tableFromColumns, tableToIPC } from "@uwdata/flechette";
import { expect, test } from "vitest";
import { batchLength } from "../../src/database/wasm/batchLength.ts";

test("batchLength(message) reads the rows of a record batch from its header", () => {
  const column = columnFromArray([1n, 2n, 3n], int64());
  const bytes = tableToIPC(tableFromColumns({ x: column }), { format: "stream" }) as Uint8Array;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const schemaEnd = 8 + view.getInt32(4, true);
  expect(batchLength(bytes.subarray(0, schemaEnd))).toBe(0);
  expect(batchLength(bytes.subarray(schemaEnd))).toBe(3);
});
