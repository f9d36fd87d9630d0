import type { Content } from "../content/content.ts";
import { datasetReadings } from "../datasets/readDatasets.ts";

/** Says beside an answer which datasets it knows nothing of, since somebody is still filling them in. */
export function tellOpenDatasets(content: Content): void {
  for (const { name } of datasetReadings(content).filter(({ isOpen }) => isOpen))
    console.error(`data/${name} is passed over until it is filled in; what is open: npm run data:check ${name}`);
}
