import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { quotedText } from "../datasets/quoteSql.ts";
import { PullError } from "./pullError.ts";

/** What a pull works in: a folder and a database, both gone afterwards. */
export interface Work {
  readonly folder: string;
  readonly connection: DuckDBConnection;
}

/**
 * Works in a folder of its own in `parent`, with a database on disk there, so that more rows than memory holds can be
 * sorted. The signal interrupts what the database does.
 */
export async function workDatabase<T>(
  parent: string,
  signal: AbortSignal,
  run: (work: Work) => Promise<T>,
): Promise<T> {
  const folder = await workFolder(parent);
  try {
    const instance = await DuckDBInstance.create(join(folder, "work.duckdb"));
    const connection = await instance.connect();
    const interrupt = () => connection.interrupt();
    signal.addEventListener("abort", interrupt);
    try {
      await connection.run(`set temp_directory = ${quotedText(join(folder, "sort"))}`);
      return await run({ folder, connection });
    } finally {
      signal.removeEventListener("abort", interrupt);
      connection.closeSync();
      instance.closeSync();
    }
  } catch (error) {
    if (/No space left|ENOSPC|EDQUOT/.test((error as Error).message)) throw noRoom(parent);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export function noRoom(folder: string): PullError {
  return new PullError(
    `needs more room than there is in ${folder}: make some, or name another folder in TIDELINE_CACHE`,
  );
}

async function workFolder(parent: string): Promise<string> {
  try {
    await mkdir(parent, { recursive: true });
    return await mkdtemp(join(parent, "pull-"));
  } catch (error) {
    throw new PullError(
      `cannot be worked on in ${parent} (${(error as NodeJS.ErrnoException).code}): name another folder in TIDELINE_CACHE`,
    );
  }
}
