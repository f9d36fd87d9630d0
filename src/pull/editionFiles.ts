import { join } from "node:path";
import { writeBrowserFile } from "../datasets/browserFile.ts";
import type { SealedFile } from "../datasets/sealedFile.ts";
import { fieldsOf, primaryKey, tableName } from "../datasets/tableSql.ts";
import { askOn } from "./ask.ts";
import type { FittedColumn } from "./fitColumns.ts";
import type { PullSubject } from "./pullSubject.ts";
import { sealFiles } from "./sealFiles.ts";
import type { Work } from "./workDatabase.ts";
import { writeParts } from "./writeParts.ts";

/** The files of an edition, in the folder of the work until they are kept. */
export interface EditionFiles {
  readonly parts: readonly { readonly file: SealedFile; readonly rows: number }[];
  /** The file for browsers, made once when it is first asked for. */
  browser(): Promise<SealedFile>;
  /** Moves what was made into another folder of the same disk. */
  keep(folder: string): Promise<void>;
}

interface Writing {
  readonly columns: readonly FittedColumn[];
  readonly work: Work;
  /** Rows of a part, for a test. */
  readonly rowsEach?: number | undefined;
}

/** Sorts the rows of the table `answer` and writes them as parts; the same rows give the same files. */
export async function editionFiles(
  { descriptor, pull }: Pick<PullSubject, "descriptor" | "pull">,
  { columns, work, rowsEach }: Writing,
): Promise<EditionFiles> {
  const { folder, connection } = work;
  const order = [...new Set([...pull.sort, ...primaryKey(descriptor)])];
  const written = await writeParts(askOn(connection), { columns, order, folder, rowsEach });
  const files = sealFiles(folder);
  const parts: { file: SealedFile; rows: number }[] = [];
  for (const { path, rows } of written) parts.push({ file: await files.seal(path, "parquet"), rows });
  let made: Promise<SealedFile> | undefined;
  const make = async () => {
    const [out, paths] = [join(folder, "browser.duckdb"), written.map(({ path }) => path)];
    const [table, all] = [tableName(descriptor), fieldsOf(descriptor)];
    await writeBrowserFile({ parts: paths, table, columns: all, sort: order, out });
    return files.seal(out, "duckdb");
  };
  return { parts, keep: files.keep, browser: () => (made ??= make()) };
}
