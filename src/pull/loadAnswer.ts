import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { finished } from "node:stream/promises";
import type { DuckDBConnection } from "@duckdb/node-api";
import { quotedName, quotedText } from "../datasets/quoteSql.ts";
import { csvCell } from "../datasets/writeCsv.ts";
import type { EngineAnswer, EngineQuestion, EngineRow } from "./engineAnswer.ts";
import type { FittedColumn } from "./fitColumns.ts";
import { orRaise } from "./orRaise.ts";
import { PullError } from "./pullError.ts";

/** How far an answer has come. */
export interface Progress {
  readonly rows: number;
  readonly bytes: number;
}

interface Loading {
  readonly columns: readonly FittedColumn[];
  /** A file that may be written and is gone afterwards. */
  readonly path: string;
  readonly question: Pick<EngineQuestion, "limits" | "limitsIn" | "file">;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Reads an answer to its end into the table `answer`, through a file, so that it never lies in memory. Beyond the limits
 * of rows or bytes (of the cells' text) the engine is asked no further: a PullError.
 */
export async function loadAnswer(
  connection: DuckDBConnection,
  { batches }: Pick<EngineAnswer, "batches">,
  { columns, path, question, onProgress }: Loading,
): Promise<Progress> {
  const written = createWriteStream(path);
  // A write that fails is told by the wait for its end.
  const ended = finished(written);
  ended.catch(() => undefined);
  let [rows, bytes] = [0, 0];
  try {
    for await (const batch of batches) {
      const text = linesOf(batch);
      rows += batch.length;
      bytes += Buffer.byteLength(text);
      if (rows > question.limits.rows) throw tooMuch(question, "rows");
      if (bytes > question.limits.bytes) throw tooMuch(question, "bytes");
      if (!written.write(text)) await Promise.race([once(written, "drain"), ended]);
      onProgress({ rows, bytes });
    }
    written.end();
    await ended;
    await connection.run(loadSql(columns, path));
  } finally {
    written.destroy();
    await rm(path, { force: true });
  }
  return { rows, bytes };
}

function tooMuch(question: Loading["question"], limit: "rows" | "bytes"): PullError {
  const { limits, file } = question;
  return new PullError(
    `the answer has more than ${limits[limit]} ${limit}: have ${file} sum up more${orRaise(question, limit)}`,
  );
}

function linesOf(batch: readonly EngineRow[]): string {
  let text = "";
  for (const row of batch) {
    let isFirst = true;
    for (const cell of row) {
      text += isFirst ? csvCell(cell || null) : `,${csvCell(cell || null)}`;
      isFirst = false;
    }
    text += "\n";
  }
  return text;
}

function loadSql(columns: readonly FittedColumn[], path: string): string {
  const types = columns.map(({ field, readAs }) => `${quotedText(field.name)}: ${quotedText(readAs)}`);
  const options = `header = false, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '', new_line = '\\n', max_line_size = 16000000`;
  const names = columns.map(({ field }) => quotedName(field.name)).join(", ");
  return `create table answer as select ${names} from read_csv(${quotedText(path)}, ${options}, columns = {${types.join(", ")}})`;
}
