import type { Descriptor } from "./descriptor.ts";
import { readCells } from "./readCells.ts";
import { fieldsOf } from "./tableSql.ts";
import { toValue } from "./toValue.ts";
import { writeCsv } from "./writeCsv.ts";

/**
 * What can be read of a table with mistakes, as a CSV that fits its description: a cell of another type is empty, as is
 * a column that is not there; a row of another length than its header is left out.
 */
export function readableCsv(bytes: Uint8Array, descriptor: Descriptor): string {
  const [header = [], ...body] = readCells(new TextDecoder().decode(bytes)).rows;
  const fields = fieldsOf(descriptor);
  const columns = fields.map(({ name }) => header.findIndex(({ text }) => text === name));
  const rows = body
    .filter((row) => row.length === header.length)
    .map((row) =>
      fields.map((field, i) => {
        const text = row[columns[i] ?? -1]?.text ?? "";
        const { constraints: _, ...bare } = field;
        return text === "" || "expected" in toValue(text, bare) ? null : text;
      }),
    );
  return writeCsv(
    fields.map(({ name }) => name),
    rows,
  );
}
