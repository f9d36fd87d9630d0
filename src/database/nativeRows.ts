import {
  type DuckDBConnection,
  type DuckDBPreparedStatement,
  type DuckDBResultReader,
  StatementType,
} from "@duckdb/node-api";
import { leafValue } from "./values/leafValue.ts";
import { parseSqlType, type SqlType } from "./values/sqlType.ts";
import { treeSql } from "./values/treeSql.ts";
import { treeValue } from "./values/treeValue.ts";
import { uniqueNames } from "./values/uniqueNames.ts";
import { parseTree } from "./values/valueTree.ts";
import { describeQuestion, placeInQuestion, selectFrom } from "./values/wrapQuestion.ts";

/** Types whose values the client hands over exactly, as numbers or as the digits of one. */
const plain = /^(?:BOOLEAN|VARCHAR|DOUBLE|U?(?:TINY|SMALL|BIG|HUGE)?INT|U?INTEGER)$/;

type Read = (value: unknown) => unknown;

/** A value that the client's JSON form gives: a number that JSON or JavaScript has not is text there. */
function readPlain(type: string): Read {
  if (type === "VARCHAR") return (value) => value;
  return (value) => (typeof value === "string" ? leafValue(type, named[value] ?? value) : value);
}

const named: Readonly<Record<string, string>> = { Infinity: "inf", "-Infinity": "-inf", NaN: "nan" };

function readNested(type: SqlType): Read {
  return (value) => treeValue(type, typeof value === "string" ? parseTree(value) : null);
}

/** SQL of a column that the client would not hand over exactly, and how what comes is read. */
function reading(text: string, column: string): { readonly sql: string; readonly read: Read } {
  const type = parseSqlType(text);
  if (type.kind !== "leaf") return { sql: treeSql(column, type), read: readNested(type) };
  return { sql: plain.test(type.name) ? column : `${column}::varchar`, read: readPlain(type.name) };
}

function toRows<Row>(names: readonly string[], reader: DuckDBResultReader, reads: readonly Read[]): Row[] {
  const unique = uniqueNames(names);
  return reader
    .getRowsJson()
    .map((row) => Object.fromEntries(row.map((value, i) => [unique[i], reads[i]?.(value)])) as Row);
}

/** Rows of one statement as Database promises them; several are run one after the other, and the last answers. */
export async function nativeRows<Row>(connection: DuckDBConnection, sql: string): Promise<Row[]> {
  const statements = await connection.extractStatements(sql).catch((error: Error) => {
    error.message = error.message.replace(/^Failed to extract statements: /, "");
    throw error;
  });
  for (let i = 0; i < statements.count - 1; i++) {
    const prepared = await statements.prepare(i);
    await prepared.run().finally(() => prepared.destroySync());
  }
  const last = await statements.prepare(statements.count - 1);
  try {
    const { names, types } = columnsOf(last);
    const isWhole = last.statementType !== StatementType.SELECT || types.every((type) => plain.test(type));
    if (!isWhole) return await exactRows<Row>(connection, sql).catch(severalStatements(statements.count));
    return toRows(names, await last.runAndReadAll(), types.map(readPlain));
  } finally {
    last.destroySync();
  }
}

/** A pivot is two statements to DuckDB but one to whoever asks: what cannot stand in brackets is several. */
function severalStatements(count: number) {
  return (error: Error): never => {
    if (count === 1 || !/syntax error/.test(error.message)) throw error;
    throw new Error(
      `These are ${count} statements, and the last answers with types that need one alone: ask it alone.`,
    );
  };
}

function columnsOf(prepared: DuckDBPreparedStatement): { names: string[]; types: string[] } {
  const places = Array.from({ length: prepared.columnCount }, (_, i) => i);
  return {
    names: places.map((i) => prepared.columnName(i)),
    types: places.map((i) => String(prepared.columnType(i))),
  };
}

/** Asks again with every column as SQL that the client hands over exactly. */
async function exactRows<Row>(connection: DuckDBConnection, sql: string): Promise<Row[]> {
  const described = await connection.runAndReadAll(describeQuestion(sql)?.sql ?? sql);
  const columns = described.getRowsJson().map(([name, type]) => ({ name: String(name), type: String(type) }));
  const readings = columns.map(({ type }, i) => reading(type, `c${i}`));
  const wrapped = selectFrom(
    sql,
    readings.map((each) => each.sql),
    columns.length,
  );
  const reader = await connection.runAndReadAll(wrapped.sql).catch((error: Error) => {
    error.message = placeInQuestion(error.message, wrapped);
    throw error;
  });
  return toRows(
    columns.map(({ name }) => name),
    reader,
    readings.map((each) => each.read),
  );
}
