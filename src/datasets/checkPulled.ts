import { createHash } from "node:crypto";
import type { ContentFile } from "../content/content.ts";
import { type Diagnostic, mismatch } from "../content/diagnostic.ts";
import { readJson } from "../content/readJson.ts";
import type { Descriptor, ParquetResource } from "./descriptor.ts";
import { otherSort } from "./pull.ts";
import { pullCommand } from "./sealFault.ts";

interface Pulled {
  readonly name: string;
  /** data/<name>, from the project's folder. */
  readonly path: string;
  readonly descriptor: Pick<Descriptor, "pull"> | undefined;
  readonly parts: ParquetResource;
  /** extract.sql beside the descriptor. */
  readonly sql: ContentFile | undefined;
  readonly json: ContentFile;
}

/** What the repository says wrong of a table that lies in the store: its rows were checked when they were pulled. */
export function checkPulled({ name, path, descriptor, parts, sql, json }: Pulled): Diagnostic[] {
  const at = (file: string, value: string, expected: string, remedy: string) =>
    mismatch({ file: `${path}/${file}`, line: 1, column: 1 }, value, expected, remedy);
  if (!sql)
    return [at("extract.sql", "", "SQL that makes the columns in the engine", "Write it: data/README.md says how.")];
  if (parts.parts.length === 0)
    return [at("datapackage.json", "no part", "the parts of the table", `Pull it: ${pullCommand(name)}`)];
  if (descriptor?.pull === undefined) return [];
  const { sort, pulled } = descriptor.pull;
  const faults: Diagnostic[] = [];
  const remedy = `If the change is meant: ${pullCommand(name)}`;
  const sorted = otherSort(descriptor.pull);
  if (sorted) {
    const place = { file: json.path, ...readJson(json.path, json.text).keyPlace(["pull", "sort"]) };
    faults.push(mismatch(place, sort.join(", "), `${sorted.join(", ")}, as the parts are sorted`, remedy));
  }
  const now = `sha256:${createHash("sha256").update(sql.bytes).digest("hex")}`;
  if (pulled?.sql !== now)
    faults.push(at("extract.sql", now, `${pulled?.sql ?? "a hash in pull.pulled.sql"}, as it was pulled`, remedy));
  return faults;
}
