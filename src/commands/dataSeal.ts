import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { datasetFolders } from "../datasets/readDatasets.ts";
import { seal } from "../datasets/seal.ts";

// npm run data:seal [name …]. Writes size and hash of the CSVs into the descriptors, after a change that was meant.
const names = process.argv.slice(2);
const folders = datasetFolders();
const unknown = names.filter((name) => !folders.some((folder) => basename(folder) === name));
if (unknown.length > 0) {
  console.error(`There is no dataset ${unknown.join(", ")} in data/.`);
  process.exitCode = 1;
}
for (const folder of folders) {
  const name = basename(folder);
  if (names.length > 0 && !names.includes(name)) continue;
  const path = join(folder, "datapackage.json");
  const json = readFileSync(path, "utf8");
  const sealed = seal(json, readFileSync(join(folder, `${name}.csv`)));
  if (sealed === json) continue;
  writeFileSync(path, sealed);
  console.log(`${name} is sealed.`);
}
