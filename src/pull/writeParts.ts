import { join } from "node:path";
import { quotedName, quotedText } from "../datasets/quoteSql.ts";
import type { Ask } from "./ask.ts";
import { type FittedColumn, typedSql } from "./fitColumns.ts";

/** Rows of a part. A fixed number, so that rows that are added at the end leave the parts before them as they are. */
const partRows = 1_000_000;

/** A part as it was written. */
export interface WrittenPart {
  readonly path: string;
  readonly rows: number;
}

interface Parting {
  readonly columns: readonly FittedColumn[];
  /** The columns that the rows are sorted by, which together are another for every row. */
  readonly order: readonly string[];
  readonly folder: string;
  /** Rows of a part, for a test. */
  readonly rowsEach?: number | undefined;
}

/**
 * Sorts the rows of `answer`, with the described types, into the table `sorted`, and writes them as Parquet parts. The
 * same rows give the same bytes, in whatever order they came.
 */
export async function writeParts(
  ask: Ask,
  { columns, order, folder, rowsEach = partRows }: Parting,
): Promise<WrittenPart[]> {
  const selected = columns.map((column) => {
    const name = quotedName(column.field.name);
    return `${typedSql(column, name)} as ${name}`;
  });
  const by = order.map((name) => `${quotedName(name)} nulls last`).join(", ");
  await ask(`create table sorted as select * from (select ${selected.join(", ")} from answer) order by ${by}`);
  await ask("drop table answer");
  // With several threads the row groups would be cut otherwise each time.
  await ask("set threads = 1");
  const [{ rows: all } = { rows: 0 }] = await ask<{ rows: number }>("select count(*)::double as rows from sorted");
  const parts: WrittenPart[] = [];
  for (let first = 0; first < all; first += rowsEach) {
    const path = join(folder, `${parts.length}.parquet`);
    await ask(
      `copy (select * from sorted where rowid >= ${first} and rowid < ${first + rowsEach} order by rowid)
       to ${quotedText(path)} (format parquet, compression zstd, row_group_size 122880)`,
    );
    parts.push({ path, rows: Math.min(rowsEach, all - first) });
  }
  await ask("reset threads");
  return parts;
}
