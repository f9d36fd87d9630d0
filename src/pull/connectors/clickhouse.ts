import { randomUUID } from "node:crypto";
import { type ClickHouseClient, ClickHouseLogLevel, type ClickHouseSettings, createClient } from "@clickhouse/client";
import type { EngineAnswer, EngineColumn, EngineQuestion, EngineRow } from "../engineAnswer.ts";
import { clickhouseFault, exceptionIn, isBound } from "./clickhouseFault.ts";
import { clickhouseColumn } from "./clickhouseTypes.ts";

/** Lines that an exception may have. */
const longestException = 20;

const format = "TabSeparatedWithNamesAndTypes";

/**
 * Asks ClickHouse over HTTP, with settings that let it read and nothing else and end it at the limits. The rows are read
 * as they come.
 */
export async function askClickhouse(question: EngineQuestion): Promise<EngineAnswer> {
  const { sql, signal } = question;
  const client = clientOf(question);
  const query_id = randomUUID();
  let isWhole = false;
  const cancel = () => void cancelQuery(question, query_id);
  const end = async () => {
    signal.removeEventListener("abort", cancel);
    if (!isWhole) await cancelQuery(question, query_id);
    await client.close();
  };
  try {
    signal.throwIfAborted();
    signal.addEventListener("abort", cancel);
    const { version, settings } = await greet(client, question);
    const query = sql.trim().replace(/;$/, "");
    if (question.accept) {
      const described = await describe(client, query, { settings, signal });
      if (described) question.accept(described);
    }
    const answer = await client.query({ query, format, query_id, clickhouse_settings: settings, abort_signal: signal });
    const blocks = answer.stream()[Symbol.asyncIterator]();
    const lines: string[] = [];
    while (lines.length < 2) {
      const { value, done } = await blocks.next();
      if (done) break;
      for (const row of value) lines.push(row.text);
    }
    const [names = "", types = "", ...first] = lines;
    const kinds = types.split("\t");
    const columns = names.split("\t").map((name, i) => clickhouseColumn(unescaped(name), unescaped(kinds[i] ?? "")));
    return { engine: `ClickHouse ${version}`, columns, batches: batches(first, blocks, columns.length), end };
  } catch (error) {
    await end();
    throw clickhouseFault(error, question);
  }

  async function* batches(
    first: readonly string[],
    blocks: AsyncIterator<readonly { readonly text: string }[]>,
    width: number,
  ): AsyncGenerator<readonly EngineRow[]> {
    try {
      // The last rows may be the words of the exception that ended the answer: they are held until it is seen how it ends.
      let held = [...first];
      for (;;) {
        const { value, done } = await blocks.next();
        if (done) break;
        const ready = held;
        held = value.map(({ text }) => text);
        if (ready.length > 0) yield ready.map((line) => cellsOf(line, width));
      }
      const exception = held.slice(-longestException).map(exceptionIn).find(Boolean);
      if (exception !== undefined) throw exception;
      if (held.length > 0) yield held.map((line) => cellsOf(line, width));
      isWhole = true;
    } catch (error) {
      throw clickhouseFault(error, question);
    }
  }
}

/** The server's version, and the settings with which an account is held to reading. */
async function greet(client: ClickHouseClient, question: EngineQuestion) {
  const ask = async (settings: ClickHouseSettings) => {
    const answer = await client.query({
      query: "select version()",
      format: "TabSeparated",
      clickhouse_settings: settings,
      abort_signal: question.signal,
    });
    return { version: (await answer.text()).trim(), settings };
  };
  return ask(readingOnly(question)).catch((error: unknown) => {
    // An account that may only read takes no settings from anybody: it is held to its own.
    if (!isBound(error)) throw error;
    return ask({});
  });
}

/** The columns of a question, which is not run for it; undefined where it cannot be described: it then says why itself. */
async function describe(
  client: ClickHouseClient,
  query: string,
  { settings, signal }: { readonly settings: ClickHouseSettings; readonly signal: AbortSignal },
): Promise<EngineColumn[] | undefined> {
  try {
    const asked = { query: `describe (\n${query}\n)`, format: "TabSeparated", clickhouse_settings: settings } as const;
    const answer = await client.query({ ...asked, abort_signal: signal });
    const lines = (await answer.text()).split("\n").filter(Boolean);
    return lines.map((line) => {
      const [name = "", type = ""] = line.split("\t").map(unescaped);
      return clickhouseColumn(name, type);
    });
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}

function clientOf({ address, limits }: EngineQuestion): ClickHouseClient {
  const { origin, username, password, pathname } = address;
  const database = decodeURIComponent(pathname.slice(1));
  return createClient({
    url: origin,
    username: decodeURIComponent(username) || "default",
    password: decodeURIComponent(password),
    ...(database && { database }),
    request_timeout: 1000 * (limits.seconds + 20),
    application: "tideline",
    log: { level: ClickHouseLogLevel.OFF },
  });
}

/** 2 rather than 1: with it the settings beside it are taken, and it cannot be changed back. */
function readingOnly({ limits }: EngineQuestion): ClickHouseSettings {
  return {
    readonly: "2",
    max_execution_time: limits.seconds,
    timeout_overflow_mode: "throw",
    max_result_rows: String(limits.rows),
    max_result_bytes: String(limits.bytes),
    result_overflow_mode: "throw",
  };
}

/** A question goes on when nobody listens any more: it has to be ended by its name. */
async function cancelQuery(question: EngineQuestion, id: string): Promise<void> {
  const client = clientOf(question);
  try {
    await client.command({ query: `kill query where query_id = '${id}' async` });
  } catch {
    // An account that may only read cannot: the question ends when its time is up.
  } finally {
    await client.close();
  }
}

function cellsOf(line: string, width: number): EngineRow {
  const cells = line.split("\t");
  if (cells.length !== width)
    throw exceptionIn(line) ?? new Error(`a row of ${cells.length} cells in place of ${width}`);
  return cells.map((cell) => (cell === "\\N" ? null : unescaped(cell)));
}

const escapes: Readonly<Record<string, string>> = { b: "\b", f: "\f", r: "\r", n: "\n", t: "\t", "0": "\0" };

function unescaped(cell: string): string {
  return cell.includes("\\") ? cell.replace(/\\(.)/g, (_, sign: string) => escapes[sign] ?? sign) : cell;
}
