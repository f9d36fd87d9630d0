import { fieldsOf, primaryKey } from "../datasets/tableSql.ts";
import { cellsOf } from "./edition.ts";
import { withValues } from "./newDescriptor.ts";
import { RefreshError } from "./refreshError.ts";
import type { Subject } from "./subject.ts";
import type { Cells } from "./tidy.ts";

/** A dataset as an edition continues it that has some columns no more: its description and its cells. */
export interface Continued extends Subject {
  readonly cells: Cells;
}

/** A dataset without the columns that refresh.sql gives no more; a RefreshError where one is part of the key. */
export function withoutColumns(subject: Subject, lost: readonly string[]): Continued {
  const { descriptor, json, csv } = subject;
  const key = primaryKey(descriptor).find((name) => lost.includes(name));
  if (key !== undefined)
    throw new RefreshError(`gives through refresh.sql no ${key}, which tells the rows apart: give it there`);
  const fields = fieldsOf(descriptor);
  const isLeft = fields.map(({ name }) => !lost.includes(name));
  const [resource] = descriptor.resources;
  const schema = { ...resource.schema, fields: fields.filter((_, i) => isLeft[i]) };
  const gone = fields.flatMap((_, i) => (isLeft[i] ? [] : [i]));
  return {
    ...subject,
    descriptor: { ...descriptor, resources: [{ ...resource, schema }] },
    // The last one first, so that the places of the others stay.
    json: withValues(
      json,
      gone.reverse().map((i) => [["resources", 0, "schema", "fields", i], undefined]),
    ),
    cells: cellsOf(csv).map((row) => row.filter((_, i) => isLeft[i])),
  };
}
