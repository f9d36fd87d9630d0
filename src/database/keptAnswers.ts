import type { Content } from "../content/content.ts";
import { madeFrom, versionOf } from "../content/madeFrom.ts";
import { oncePerProcess } from "../content/oncePerProcess.ts";
import { tableName } from "../datasets/tableSql.ts";
import { tablesOf } from "../datasets/tablesOf.ts";
import type { Database } from "./database.ts";
import { databaseFiles } from "./databaseFiles.ts";
import { viewQueries } from "./viewQueries.ts";

interface Kept {
  readonly version: string;
  readonly rows: Promise<readonly unknown[]>;
}

/** What gives another answer each time, or tells of the database rather than of its tables. */
const unsteady =
  /\b(?:random|uuid|gen_random_uuid|now|today|current_\w+|localtime\w*|get_current_\w+|tablesample|duckdb_\w+|information_schema|pragma|show|summarize)\b/i;

/**
 * A database that answers a question from what it answered before, for as long as the tables and the views that the
 * question reads are the same: in a preview most of what is asked after a save was asked before it.
 */
export function keptAnswers(content: Content, database: Database): Database {
  const answers = oncePerProcess("answers", () => new WeakMap<Content, Map<string, Kept>>());
  const kept = answers.get(content) ?? new Map<string, Kept>();
  answers.set(content, kept);
  return {
    ...database,
    async rows<Row>(sql: string): Promise<Row[]> {
      if (unsteady.test(sql)) return database.rows<Row>(sql);
      const version = versionOfQuestion(content, sql);
      const known = kept.get(sql);
      if (known?.version === version) return [...(await known.rows)] as Row[];
      const rows = database.rows<Row>(sql);
      kept.set(sql, { version, rows });
      return [...(await rows)];
    },
  };
}

/** A hash of the tables and views that a question reads. */
function versionOfQuestion(content: Content, sql: string): string {
  const { names, views, versions } = madeFrom(
    content,
    "versions of tables",
    () => databaseFiles(content),
    () => {
      const datasets = content.datasets().map(({ name, files }) => [tableName({ name }), versionOf(files)] as const);
      const queries = viewQueries(content);
      const versionOfAll = new Map([...datasets, ...queries]);
      return { names: [...versionOfAll.keys()], views: queries, versions: versionOfAll };
    },
  );
  return tablesOf(sql, names, views)
    .map((name) => `${name} ${versions.get(name)}`)
    .join("\n");
}
