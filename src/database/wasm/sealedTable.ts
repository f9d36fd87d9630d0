import { EngineError } from "../engineError.ts";
import { fetchBytes } from "../fetchBytes.ts";
import type { Seal } from "./messages.ts";
import type { Call } from "./protocol.ts";

interface SealedTable {
  readonly table: string;
  /** Address of the file. */
  readonly from: string;
  /** Where the engine keeps the file while `load` makes the table from it. */
  readonly path: string;
  readonly load: string;
  readonly seal: Seal;
}

const broken = "not as sealed";

/**
 * Whether the file at `path` has the hash it was sealed with. The engine reckons it: the browser's own way is there
 * only where a page comes over HTTPS.
 */
async function isSealed(call: Call, connection: number, path: string, { hash }: Seal): Promise<boolean> {
  const sql = `select case when 'sha256:' || sha256(content) = '${hash}' then true else error('${broken}') end from read_blob('${path}')`;
  try {
    await call("RUN_QUERY", connection, sql);
    return true;
  } catch (error) {
    if ((error as Error).message.includes(broken)) return false;
    throw error;
  }
}

/**
 * Makes a bundled table of its file, if the file is byte for byte the one that was published. Another one is fetched
 * once more past every kept copy; if that is no better, nothing is loaded and the error is "altered".
 */
export async function loadSealedTable(
  call: Call,
  connection: number,
  { table, from, path, load, seal }: SealedTable,
): Promise<void> {
  for (const fresh of [false, true]) {
    const bytes = await fetchBytes(from, fresh);
    if (bytes.length !== seal.bytes) continue;
    await call("REGISTER_FILE_BUFFER", path, bytes);
    try {
      if (!(await isSealed(call, connection, path, seal))) continue;
      await call("RUN_QUERY", connection, load);
      return;
    } finally {
      await call("DROP_FILE", path);
    }
  }
  throw new EngineError("altered", table);
}
