import { Client } from "pg";
import Cursor from "pg-cursor";
import type { EngineAnswer, EngineColumn, EngineQuestion, EngineRow } from "../engineAnswer.ts";
import { describePostgres } from "./postgresDescription.ts";
import { postgresFault } from "./postgresFault.ts";
import { isKnownToPostgres, type PostgresField, postgresColumn } from "./postgresTypes.ts";

/** Rows that are fetched at a time: as many as lie in memory. */
const batchRows = 5_000;

/** The number of the type. */
const boolean = 16;

/** A row as the driver hands it over with every value as the server's text. */
type Cells = (string | null)[];

/**
 * Asks PostgreSQL, or what speaks its protocol, in a transaction that only reads and ends by itself when the time is
 * up. The columns are known before any row is worked on. The rows come through a cursor, which takes one statement alone.
 */
export async function askPostgres(question: EngineQuestion): Promise<EngineAnswer> {
  const { address, sql, limits, signal } = question;
  const fail = (error: unknown): never => {
    throw postgresFault(error, question);
  };
  const client = openConnection();
  // A connection that is lost between two questions is told by the next one.
  client.on("error", () => undefined);
  const cancel = () => void cancelBackend(client, address);
  const end = async () => {
    signal.removeEventListener("abort", cancel);
    await client.end().catch(() => undefined);
  };
  try {
    await client.connect();
    signal.throwIfAborted();
    signal.addEventListener("abort", cancel);
    for (const statement of beginReading(limits.seconds)) await client.query(statement);
    // The first question of all: from here on the transaction cannot be made one that writes.
    const { rows } = await client.query<{ version: string }>("select current_setting('server_version') as version");
    const columns = await columnsOf(client, await describePostgres(client, sql));
    question.accept?.(columns);
    const cursor = client.query(new Cursor<Cells>(sql, [], { rowMode: "array", types: { getTypeParser: asText } }));
    const first = await read(cursor);
    const engine = `PostgreSQL ${rows[0]?.version.split(" ")[0]}`;
    return { engine, columns, batches: batches(cursor, first), end };
  } catch (error) {
    await end();
    return fail(error);
  }

  function openConnection(): Client {
    try {
      return connectionTo(address);
    } catch (error) {
      // A file of a certificate that the address names.
      return fail(error);
    }
  }

  async function* batches(cursor: Cursor<Cells>, first: Cells[]): AsyncGenerator<readonly EngineRow[]> {
    try {
      for (let rows = first; rows.length > 0; rows = await read(cursor)) {
        signal.throwIfAborted();
        yield rows;
      }
    } catch (error) {
      fail(error);
    }
  }
}

/** Values as the server writes them, but for true and false, which it writes t and f. */
function asText(type: number): (value: string) => string {
  return type === boolean ? (value) => (value === "t" ? "true" : "false") : (value) => value;
}

/** The words of an address for TLS that the driver takes for verify-full, and warns of. */
const checked = ["prefer", "require", "verify-ca"];

function connectionTo(address: URL): Client {
  const asked = new URL(address);
  if (checked.includes(asked.searchParams.get("sslmode") ?? "") && !asked.searchParams.has("uselibpqcompat"))
    asked.searchParams.set("sslmode", "verify-full");
  return new Client({
    connectionString: asked.href,
    connectionTimeoutMillis: 20_000,
    application_name: "tideline",
    keepAlive: true,
  });
}

function beginReading(seconds: number): string[] {
  return [
    "begin transaction read only",
    `set local statement_timeout = ${1000 * seconds}`,
    `set local idle_in_transaction_session_timeout = ${1000 * seconds}`,
    "set local datestyle = 'ISO, YMD'",
    "set local extra_float_digits = 1",
  ];
}

async function read(cursor: Cursor<Cells>): Promise<Cells[]> {
  return new Promise((resolve, reject) => {
    cursor.read(batchRows, (error: Error | undefined, rows: Cells[]) => (error ? reject(error) : resolve(rows)));
  });
}

/** The columns of an answer. A type that is not known here is looked up to be told by its name. */
async function columnsOf(client: Client, fields: readonly PostgresField[]): Promise<EngineColumn[]> {
  const columns: EngineColumn[] = [];
  for (const field of fields) {
    if (isKnownToPostgres(field)) {
      columns.push(postgresColumn(field));
      continue;
    }
    const { rows } = await client.query<{ type: string }>("select format_type($1, $2) as type", [
      field.dataTypeID,
      field.dataTypeModifier,
    ]);
    columns.push(postgresColumn(field, rows[0]?.type));
  }
  return columns;
}

/** Has the server break off what a connection asks; the connection itself waits for that and cannot say so. */
async function cancelBackend(client: Client, address: URL): Promise<void> {
  const { processID } = client as Client & { readonly processID: number | null };
  const other = connectionTo(address);
  other.on("error", () => undefined);
  try {
    await other.connect();
    await other.query("select pg_cancel_backend($1)", [processID]);
  } catch {
    // The server ends the question when its time is up.
  } finally {
    await other.end().catch(() => undefined);
  }
}
