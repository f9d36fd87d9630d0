import { checkDataset } from "../../src/datasets/checkDataset.ts";
import { readDescriptor } from "../../src/datasets/readDescriptor.ts";
import type { ImportChoices } from "../../src/imports/grid.ts";
import { importFile } from "../../src/imports/importFile.ts";

/** What a file comes to as a dataset: its CSV, columns as "name type", key, notes, and the faults that its own description finds in it. */
export async function proposed(name: string, content: string | Uint8Array, choices: ImportChoices = {}) {
  const file = new File([content as Uint8Array<ArrayBuffer>], name);
  const { csv, descriptor, columns, primaryKey, notes, open } = await importFile(file, {
    name: "office-table",
    today: "2026-11-29",
    choices,
  });
  // Where no columns identify a row, the first stands for those that a person finds.
  const keyed = withMeanings(descriptor).replace('"primaryKey": []', `"primaryKey": ["${columns[0]?.name}"]`);
  const { table } = readDescriptor(keyed, "office-table", "datapackage.json");
  if (!table) throw new Error(`The description of the table is not sound:\n${descriptor}`);
  const faults = checkDataset(table, new TextEncoder().encode(csv));
  return {
    csv,
    descriptor,
    columns: columns.map(({ name: column, type }) => `${column} ${type}`),
    described: columns,
    primaryKey,
    notes,
    open,
    faults: faults.filter(({ expected }) => primaryKey.length > 0 || !/is the key|to be unique/.test(expected ?? "")),
  };
}

/** The message of an import that is refused. */
export async function refused(name: string, content: string | Uint8Array, choices: ImportChoices = {}) {
  return proposed(name, content, choices).then(
    ({ csv }) => `read as ${csv}`,
    (error: Error) => `${error.name}: ${error.message}`,
  );
}

/** A descriptor in which a person has said everything. */
export function withMeanings(descriptor: string): string {
  return descriptor
    .replace('"retrieved": ""', '"retrieved": "2026-11-28"')
    .replace('"confidence": ""', '"confidence": "high"')
    .replace('"expected": ""', '"expected": "none"')
    .replace(/"path": ""/, '"path": "https://example.org/table"')
    .replace(/("licenses": \[\s*\{\s*"name": )""/, '$1"CC-BY-4.0"')
    .replace(/"(title|description|unit|version)": "(?:[^"\\]|\\.)*"/g, '"$1": "Said"')
    .replace(/"en": "(?:[^"\\]|\\.)*", "ko": "(?:[^"\\]|\\.)*"/g, '"en": "Said", "ko": "말했다"');
}
