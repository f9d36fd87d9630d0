import { uniqueNames } from "../database/values/uniqueNames.ts";
import { engines } from "./connectors/connectors.ts";
import { deadline } from "./deadline.ts";
import type { EngineQuestion, EngineRow } from "./engineAnswer.ts";
import { refuseOtherThanQuestions } from "./refuseOtherThanQuestions.ts";
import { warehouseOf } from "./warehouseAddress.ts";

/** Rows of an answer that are looked at by hand. */
export const mostRows = 1000;

/** Seconds that a question asked by hand may take, and bytes that its answer may have. */
const limits = { rows: Number.MAX_SAFE_INTEGER, bytes: Number.MAX_SAFE_INTEGER, seconds: 120 };

interface AskedByHand {
  readonly sql: string;
  readonly file: string;
  readonly signal: AbortSignal;
  readonly environment?: NodeJS.ProcessEnv;
}

/** The first rows of an engine's answer, as text. */
export interface FirstRows {
  /** As "PostgreSQL 18.4". */
  readonly engine: string;
  /** Names of the columns; the second of one name is name_2. */
  readonly names: readonly string[];
  readonly rows: readonly EngineRow[];
  /** Whether there are more. */
  readonly isCut: boolean;
}

/** Asks the engine of a name in its own SQL, reading only. A PullError where it does not answer. */
export async function askByHand(
  name: string,
  { sql, file, signal, environment = process.env }: AskedByHand,
): Promise<FirstRows> {
  const { connector, address, variable } = warehouseOf(name, environment);
  refuseOtherThanQuestions(sql, file);
  const question: EngineQuestion = { address, variable, sql, file, limits, signal };
  const time = deadline(question);
  const answer = await engines[connector]({ ...question, signal: time.signal }).catch((error: unknown) => {
    time.end();
    throw error;
  });
  try {
    const rows: EngineRow[] = [];
    for await (const batch of answer.batches) {
      rows.push(...batch.slice(0, mostRows + 1 - rows.length));
      if (rows.length > mostRows) break;
    }
    const names = uniqueNames(answer.columns.map((column) => column.name));
    return { engine: answer.engine, names, rows: rows.slice(0, mostRows), isCut: rows.length > mostRows };
  } finally {
    time.end();
    await answer.end();
  }
}
