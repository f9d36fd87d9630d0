import { createHash } from "node:crypto";
import type { ContentFile } from "../content/content.ts";
import { type Diagnostic, mismatch } from "../content/diagnostic.ts";
import type { Descriptor, ParquetResource } from "./descriptor.ts";
import { pullCommand } from "./sealFault.ts";

interface Pulled {
  readonly name: string;
  /** data/<name>, from the project's folder. */
  readonly path: string;
  readonly descriptor: Pick<Descriptor, "pull"> | undefined;
  readonly parts: ParquetResource;
  /** extract.sql beside the descriptor. */
  readonly sql: ContentFile | undefined;
}

/** What the repository says wrong of a table that lies in the store: its rows were checked when they were pulled. */
export function checkPulled({ name, path, descriptor, parts, sql }: Pulled): Diagnostic[] {
  const at = (file: string, value: string, expected: string, remedy: string) =>
    mismatch({ file: `${path}/${file}`, line: 1, column: 1 }, value, expected, remedy);
  if (!sql)
    return [at("extract.sql", "", "SQL that makes the columns in the engine", "Write it: data/README.md says how.")];
  if (parts.parts.length === 0)
    return [at("datapackage.json", "no part", "the parts of the table", `Pull it: ${pullCommand(name)}`)];
  const asked = descriptor?.pull?.pulled?.sql;
  const now = `sha256:${createHash("sha256").update(sql.bytes).digest("hex")}`;
  if (descriptor === undefined || asked === now) return [];
  return [
    at(
      "extract.sql",
      now,
      `${asked ?? "a hash in pull.pulled.sql"}, as it was pulled`,
      `If the change is meant: ${pullCommand(name)}`,
    ),
  ];
}
