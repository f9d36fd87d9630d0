import type { DatasetFolder } from "../content/content.ts";
import { formatDiagnostic } from "../content/diagnostic.ts";
import type { Descriptor, ParquetResource } from "../datasets/descriptor.ts";
import { partsOf } from "../datasets/parts.ts";
import type { Pull } from "../datasets/pull.ts";
import { readDescriptor } from "../datasets/readDescriptor.ts";
import { isSealFault } from "../datasets/sealFault.ts";
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
  if (!json) throw new PullError(`has no ${home}/datapackage.json: write one as data/README.md says`);
  const { descriptor, faults } = readDescriptor(json.text, name, json.path);
  if (!descriptor) {
    const told = faults.filter((fault) => !isSealFault(fault)).map((fault) => `  ${formatDiagnostic(fault)}`);
    throw new PullError(`does not stand as it is:\n${told.join("\n")}\nMend that first`);
  }
  const resource = partsOf(descriptor);
  if (!descriptor.pull || !resource)
    throw new PullError(
      "has no pull block that says where its rows are: write one as data/README.md says under “Pull from a warehouse”",
    );
  if (!sql)
    throw new PullError(`has no ${home}/extract.sql: write the select there that makes its columns in the engine`);
  return { name, home, descriptor, pull: descriptor.pull, resource, json: json.text, sql: sql.text };
}
