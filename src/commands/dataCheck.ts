import { basename } from "node:path";
import { tellFault } from "../datasets/fault.ts";
import { datasetFolders, readDataset } from "../datasets/readDatasets.ts";
import { stop } from "./stop.ts";

// npm run data:check [-- name …]. Every fault of every dataset, or of those named, in one run.
const names = process.argv.slice(2);
const folders = datasetFolders();
const unknown = names.filter((name) => !folders.some((folder) => basename(folder) === name));
if (unknown.length > 0)
  stop(
    `There is no dataset ${unknown.join(", ")}. data/ holds: ${folders.map((folder) => basename(folder)).join(", ")}.`,
  );
const chosen = folders.filter((folder) => names.length === 0 || names.includes(basename(folder)));
const faults = chosen.flatMap((folder) => readDataset(folder).faults);
if (faults.length > 0) stop(`${faults.map(tellFault).join("\n")}\n${faults.length} fault(s).`);
console.log(
  chosen.length === 1
    ? "1 dataset is as its descriptor says."
    : `${chosen.length} datasets are as their descriptors say.`,
);
