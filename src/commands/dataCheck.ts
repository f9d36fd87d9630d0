import { DatasetError, tellFault } from "../datasets/fault.ts";
import { datasetFiles } from "../datasets/readDatasets.ts";

// npm run data:check. Every fault of every dataset in one run.
try {
  const files = datasetFiles(process.argv[2]);
  console.log(`${files.length} datasets are as their descriptors say.`);
} catch (error) {
  if (!(error instanceof DatasetError)) throw error;
  for (const fault of error.faults) console.error(tellFault(fault));
  console.error(`${error.faults.length} fault(s).`);
  process.exitCode = 1;
}
