import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { jsonFaultAt } from "../datasets/jsonFaultAt.ts";
import { datasetFolders } from "../datasets/readDatasets.ts";
import { seal } from "../datasets/seal.ts";

/** Writes size and hash of a dataset's CSV into its descriptor; gives back what stands in the way, in one line. */
function sealFolder(name: string, folder: string): string | undefined {
  const [path, table] = [join(folder, "datapackage.json"), join(folder, `${name}.csv`)];
  const [shown, shownTable] = [`data/${name}/datapackage.json`, `data/${name}/${name}.csv`];
  if (!existsSync(path)) return `${shown} is missing. Write it first: data/README.md says how.`;
  if (!existsSync(table)) return `${shownTable} is missing. Write the table first, or correct its name.`;
  const json = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  const fault = jsonFaultAt(json);
  if (fault) return `${shown}:${fault.line}:${fault.column} is no valid JSON: ${fault.message}. Mend it there.`;
  try {
    const sealed = seal(json, readFileSync(table));
    if (sealed === json) return undefined;
    writeFileSync(path, sealed);
    console.log(`${name} is sealed.`);
    return undefined;
  } catch (error) {
    return `${shown}: ${(error as Error).message}`;
  }
}

// npm run data:seal [-- name …]. Writes size and hash of the CSVs into the descriptors, after a change that was meant.
const names = process.argv.slice(2);
const folders = new Map(datasetFolders().map((folder) => [basename(folder), folder]));
const unknown = names.filter((name) => !folders.has(name));
const obstacles = [
  ...unknown.map((name) => `There is no dataset ${name}. data/ holds: ${[...folders.keys()].join(", ")}.`),
  ...[...folders].flatMap(([name, folder]) =>
    names.length > 0 && !names.includes(name) ? [] : (sealFolder(name, folder) ?? []),
  ),
];
for (const obstacle of obstacles) console.error(obstacle);
if (obstacles.length > 0) process.exitCode = 1;
