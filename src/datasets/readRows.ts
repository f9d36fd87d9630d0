import type { Descriptor } from "./descriptor.ts";
import { readCells } from "./readCells.ts";
import { fieldsOf } from "./tableSql.ts";
import { toValue, type Value } from "./toValue.ts";

/** The rows of a checked table, each cell by the type of its column; throws a RangeError at a cell that does not fit. */
export function readRows(bytes: Uint8Array, descriptor: Descriptor): Record<string, Value>[] {
  const [header = [], ...body] = readCells(new TextDecoder("utf-8", { fatal: true }).decode(bytes)).rows;
  return body.map((row) =>
    Object.fromEntries(
      fieldsOf(descriptor).map((field) => {
        const { text = "", line = 0 } = row[header.findIndex((cell) => cell.text === field.name)] ?? {};
        const reading = toValue(text, field);
        if ("value" in reading) return [field.name, reading.value];
        throw new RangeError(`${descriptor.name}, line ${line}: "${text}" is not ${reading.expected} in ${field.name}`);
      }),
    ),
  );
}
