import { contentOf } from "../content/content.ts";
import { countMistakes, formatDiagnostic } from "../content/diagnostic.ts";
import { readDataset } from "../datasets/readDatasets.ts";
import { storeFault } from "../datasets/storeFaults.ts";
import { readArguments } from "./readArguments.ts";
import { stop } from "./stop.ts";

// npm run data:check [-- name …]. Every fault of every dataset, or of those named, in one run.
const usage = `npm run data:check -- [name …]

Tells every fault of every dataset, or of those named, with file, line, column, value and what was expected; of a table
that was pulled, also what the store at TIDELINE_STORE lacks of it.`;
const names = readArguments(process.argv.slice(2), { usage }).words;
const folders = contentOf().datasets();
const unknown = names.filter((name) => !folders.some((folder) => folder.name === name));
if (unknown.length > 0)
  stop(`There is no dataset ${unknown.join(", ")}. data/ holds: ${folders.map((folder) => folder.name).join(", ")}.`);
const chosen = folders.filter((folder) => names.length === 0 || names.includes(folder.name));
const readings = chosen.map(readDataset);
const lacking = await Promise.all(
  readings.map(({ file }) => (file && file.csvPath === undefined ? storeFault(file) : undefined)),
);
const faults = [...readings.flatMap((reading) => reading.faults), ...lacking.flatMap((fault) => fault ?? [])];
if (faults.length > 0) stop(`${faults.map(formatDiagnostic).join("\n")}\n${countMistakes(faults.length)}.`);
console.log(
  chosen.length === 1
    ? "1 dataset is as its descriptor says."
    : `${chosen.length} datasets are as their descriptors say.`,
);
