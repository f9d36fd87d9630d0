import {
  columnFromArray,
  type DataType,
  dateDay,
  decimal,
  int64,
  list,
  tableFromColumns,
  tableToIPC,
  timestamp,
  utf8,
} from "@uwdata/flechette";
import { expect, test } from "vitest";
import { rowsOfAnswer, toAnswer } from "../../src/database/wasm/answer.ts";
import { batchLength } from "../../src/database/wasm/batchLength.ts";

/** An Arrow stream of one column, as the engine would send it. */
function stream(values: unknown[], type: DataType): Uint8Array {
  return tableToIPC(tableFromColumns({ x: columnFromArray(values, type) }), { format: "stream" }) as Uint8Array;
}

function through(values: unknown[], type: DataType): unknown[] {
  const answer = toAnswer(
    { kind: "answer", id: 1, messages: [stream(values, type)], total: values.length, counted: true, milliseconds: 0 },
    100,
  );
  return rowsOfAnswer<{ x: unknown }>(answer).map(({ x }) => x);
}

test("whole numbers are numbers while they are safe, and text with all digits beyond", () => {
  expect(through([1n, -9007199254740991n, 9007199254740993n, null], int64())).toEqual([
    1,
    -9007199254740991,
    "9007199254740993",
    null,
  ]);
});

test("decimals keep their fraction, and those without one all their digits", () => {
  expect(through([125n, -5n], decimal(10, 2))).toEqual([1.25, -0.05]);
  expect(through([170141183460469231731687303715884105727n], decimal(38, 0))).toEqual([
    "170141183460469231731687303715884105727",
  ]);
});

test("dates and times are ISO text", () => {
  expect(through([new Date("2020-03-01")], dateDay())).toEqual(["2020-03-01"]);
  expect(through([Date.UTC(2020, 2, 1, 10, 20, 0), Date.UTC(2020, 2, 1, 10, 0, 0, 500)], timestamp(1))).toEqual([
    "2020-03-01 10:20:00",
    "2020-03-01 10:00:00.5",
  ]);
});

test("lists are JSON text", () => {
  expect(through([["가", "b"], []], list(utf8()))).toEqual(['["가","b"]', "[]"]);
});

test("batchLength(message) reads the rows of a record batch from its header", () => {
  const bytes = stream([1n, 2n, 3n], int64());
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const schemaEnd = 8 + view.getInt32(4, true);
  expect(batchLength(bytes.subarray(0, schemaEnd))).toBe(0);
  expect(batchLength(bytes.subarray(schemaEnd))).toBe(3);
});
