import type { DatasetFolder } from "../content/content.ts";
import type { Descriptor, ParquetResource } from "../datasets/descriptor.ts";
import { partsOf } from "../datasets/parts.ts";
import type { Pull } from "../datasets/pull.ts";
import { readDescriptor } from "../datasets/readDescriptor.ts";
import { PullError } from "./pullError.ts";

/** Everything about a dataset that a pull needs. */
export interface PullSubject {
  readonly name: string;
  /** data/<name>, from the project's folder. */
  readonly home: string;
  readonly descriptor: Descriptor;
  readonly pull: Pull;
  readonly resource: ParquetResource;
  readonly json: string;
  readonly sql: string;
}

/** A dataset that says how it is pulled, be it for the first time; a PullError says what it lacks. */
export function pullSubject({ name, path: home, file }: DatasetFolder): PullSubject {
  const [json, sql] = [file("datapackage.json"), file("extract.sql")];
  const descriptor = json && readDescriptor(json.text, name, json.path).descriptor;
  if (!json || !descriptor)
    throw new PullError(`does not stand as it is: mend first what npm run data:check ${name} tells`);
  const resource = partsOf(descriptor);
  if (!descriptor.pull || !resource)
    throw new PullError(
      "has no pull block that says where its rows are: write one as data/README.md says under “Pull from a warehouse”",
    );
  if (!sql)
    throw new PullError(`has no ${home}/extract.sql: write the select there that makes its columns in the engine`);
  return { name, home, descriptor, pull: descriptor.pull, resource, json: json.text, sql: sql.text };
}
