import { type DuckDBConnection, StatementType } from "@duckdb/node-api";

/**
 * Lets one statement through that reads. DuckDB's own reader says what each statement is, so comments, `with` and
 * `explain` hide nothing; SQL that it cannot read is let through, for DuckDB to say why when it runs.
 */
export async function refuseWriting(connection: DuckDBConnection, sql: string): Promise<void> {
  const statements = await connection.extractStatements(sql).catch(() => undefined);
  if (!statements) return;
  const kinds: (StatementType | undefined)[] = [];
  for (let i = 0; i < statements.count; i++) {
    const prepared = await statements.prepare(i).catch(() => undefined);
    kinds.push(prepared?.statementType);
    prepared?.destroySync();
  }
  // A pivot is made of several: it creates, for a moment, a type that nobody wrote.
  const written = /\bcreate\b/i.test(sql) ? kinds : kinds.filter((kind) => kind !== StatementType.CREATE);
  if (written.length > 1) throw new Error(`This is ${written.length} statements, and only one is answered`);
  const [kind] = written;
  if (kind === undefined || kind === StatementType.SELECT) return;
  if (kind === StatementType.EXPLAIN && !/\banaly[sz]e\b/i.test(sql)) return;
  throw new Error(`Only questions are answered, and ${StatementType[kind]} is none: write one select`);
}
