import type { DatasetFolder } from "../content/content.ts";
import type { Descriptor } from "../datasets/descriptor.ts";
import { editionState } from "../datasets/editionState.ts";
import { readDataset } from "../datasets/readDatasets.ts";
import type { Refresh } from "../datasets/refresh.ts";
import { RefreshError } from "./refreshError.ts";

/** Everything about a dataset that a refresh needs. */
export interface Subject {
  readonly descriptor: Descriptor;
  readonly refresh: Refresh;
  readonly json: string;
  readonly csv: Uint8Array;
  readonly sql: string;
}

/** A dataset that stands and says how it is fetched; a RefreshError says what it lacks. */
export function subjectOf(folder: DatasetFolder): Subject {
  const { path, name, file } = folder;
  const { file: dataset, faults } = readDataset(folder);
  if (!dataset || faults.length > 0)
    throw new RefreshError(`it does not stand as it is: mend first what npm run data:check ${name} tells`);
  const { descriptor } = dataset;
  if (!descriptor.refresh) {
    const where = editionState(descriptor, descriptor.retrieved)?.where;
    const look = where ? `look at ${where} yourself` : "look for a newer edition yourself";
    throw new RefreshError(`no refresh block says how it is fetched: ${look}, or write one as data/README.md says`);
  }
  const [json, csv, sql] = ["datapackage.json", `${name}.csv`, "refresh.sql"].map(file);
  if (!json || !csv || !sql) throw new RefreshError(`a file of ${path} is gone: refresh again once it is back`);
  return { descriptor, refresh: descriptor.refresh, json: json.text, csv: csv.bytes, sql: sql.text };
}
