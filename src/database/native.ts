import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { type Content, contentOf } from "../content/content.ts";
import { type Diagnostic, DiagnosticError } from "../content/diagnostic.ts";
import { madeFrom } from "../content/madeFrom.ts";
import { isPreview } from "../content/preview.ts";
import { setAbsentParts } from "../datasets/absentParts.ts";
import { loadDataset, storeDiagnostic } from "../datasets/loadDataset.ts";
import { partStore } from "../datasets/partStore.ts";
import { type DatasetFile, datasetFiles } from "../datasets/readDatasets.ts";
import { StoreError } from "../datasets/storeError.ts";
import { tableName } from "../datasets/tableSql.ts";
import type { Database } from "./database.ts";
import { databaseFiles } from "./databaseFiles.ts";
import { keptAnswers } from "./keptAnswers.ts";
import { lockedTo } from "./lockSettings.ts";
import { nativeRows } from "./nativeRows.ts";
import { refuseWriting } from "./onlyQuestions.ts";
import { oneAtATime, queryTimeoutMs } from "./queryTimeout.ts";
import { createViews, type View } from "./views.ts";

/** Answers on one native connection, in the order they are asked. */
export function toDatabase(connection: DuckDBConnection): Database {
  return {
    rows: <Row>(sql: string) => nativeRows<Row>(connection, sql),
    async close() {
      connection.closeSync();
    },
  };
}

/** The same for SQL that editors write: one statement, which reads, and which ends within `limit` milliseconds. */
function toQuestions(connection: DuckDBConnection, limit: () => number = queryTimeoutMs): Database {
  const database = toDatabase(connection);
  const inTurn = oneAtATime(connection, limit);
  return {
    ...database,
    rows: <Row>(sql: string) =>
      inTurn(async () => {
        await refuseWriting(connection, sql);
        return database.rows<Row>(sql);
      }),
  };
}

/** One thread, so that sums have one order, and the browser's zone, so that moments are written the same everywhere. */
async function inMemory(): Promise<DuckDBInstance> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  await connection.run("set global TimeZone = 'UTC'");
  connection.closeSync();
  return instance;
}

/** A database of its own with the given statements run; with a `limit` in milliseconds it answers questions only. */
export async function openNative(statements: readonly string[] = [], limit?: number): Promise<Database> {
  const connection = await (await inMemory()).connect();
  const database = toDatabase(connection);
  for (const statement of statements) await database.rows(statement);
  return limit === undefined ? database : toQuestions(connection, () => limit);
}

/**
 * The one database of the build: every dataset checked and loaded once as a typed table, every figure's question a
 * view. It answers questions and refuses the rest: nothing is written, no file is read. Both module graphs of a build get the same one; in the preview it is made anew when any of that has changed,
 * and whoever still asks the old one is answered.
 */
export async function nativeDatabase(content: Content = contentOf()): Promise<Database> {
  return (await loaded(content)).database;
}

/** A connection to a database that others ask as well; `interrupt` breaks off what this one asks, and nothing else. */
export interface NativeConnection extends Database {
  interrupt(): void;
}

/** A connection of one's own to the one database of the build, for questions that may take too long. */
export async function nativeConnection(content: Content = contentOf()): Promise<NativeConnection> {
  const connection = await (await loaded(content)).instance.connect();
  return { ...toQuestions(connection), interrupt: () => connection.interrupt() };
}

/** The views of the build's database, each after those it reads. */
export async function nativeViews(content: Content = contentOf()): Promise<readonly View[]> {
  return (await loaded(content)).views;
}

/** The figures whose question is no view, and why. */
export async function viewFaults(content: Content = contentOf()): Promise<readonly Diagnostic[]> {
  return (await loaded(content)).faults;
}

interface Loaded {
  readonly instance: DuckDBInstance;
  readonly database: Database;
  readonly views: readonly View[];
  readonly faults: readonly Diagnostic[];
}

/** The database with its views, and the faults of those that are none, made once for the same content. */
function loaded(content: Content): Promise<Loaded> {
  return madeFrom(
    content,
    "database",
    () => databaseFiles(content),
    async () => {
      const files = datasetFiles(content);
      const instance = await inMemory();
      const connection = await instance.connect();
      const database = toDatabase(connection);
      const { loads, tables } = await loadAll(content, files);
      for (const { sql } of loads) await database.rows(sql);
      for (const setting of lockedTo(loads.flatMap(({ reads }) => reads))) await database.rows(setting);
      const views = await createViews(database, content.figures(), tables);
      const questions = toQuestions(connection);
      return { instance, database: isPreview() ? keptAnswers(content, questions) : questions, ...views };
    },
  );
}

/** How every dataset is loaded; what cannot be had from the store stops a build, and is absent in a preview. */
async function loadAll(content: Content, files: readonly DatasetFile[]) {
  const store = partStore();
  const found = await Promise.all(
    files.map(async (file) => {
      try {
        return { file, load: await loadDataset(file, store) };
      } catch (error) {
        if (error instanceof StoreError) return { file, fault: storeDiagnostic(file, error) };
        throw error;
      }
    }),
  );
  const faults = found.flatMap(({ fault }) => fault ?? []);
  setAbsentParts(
    content,
    new Map(found.flatMap(({ file, fault }) => (fault ? [[file.descriptor.name, fault] as const] : []))),
  );
  if (faults.length > 0 && !isPreview()) throw new DiagnosticError("the data", faults);
  const ready = found.filter(({ load }) => load !== undefined);
  return {
    loads: ready.flatMap(({ load }) => load ?? []),
    tables: ready.map(({ file }) => tableName(file.descriptor)),
  };
}
