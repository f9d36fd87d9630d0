// Runs a query by hand: npm run sql -- src/essays/us-china-crossover/figures/china-us-ratio/query.sql
import { contentOf } from "../content/content.ts";
import { nativeDatabase } from "../database/native.ts";
import { isQueryTimeout } from "../database/queryTimeout.ts";
import { askByHand, mostRows } from "../pull/askByHand.ts";
import { PullError } from "../pull/pullError.ts";
import { readArguments } from "./readArguments.ts";
import { stop, stopAtFaults } from "./stop.ts";
import { tellOpenDatasets } from "./tellOpenDatasets.ts";

const usage = `npm run sql -- <file.sql> [--on <engine>]

Asks a query of the bundled tables and prints its rows; former editions are tables too: census_us_ecommerce_2024_q4.

  --on <engine>   asks an engine in its own SQL, reading only: warehouse is the one at TIDELINE_WAREHOUSE_URL
                  (PostgreSQL or ClickHouse). The first ${mostRows} rows are printed.`;
const { words, values } = readArguments(process.argv.slice(2), { usage, values: ["on"] });
const [file] = words;
const engine = values.on?.at(-1);
if (!file) stop("Name a .sql file: npm run sql -- src/essays/us-china-crossover/figures/china-us-ratio/query.sql");
const question = contentOf().file(file);
if (!question)
  stop(
    `There is no file ${file}. Name a .sql file by its path: src/essays/us-china-crossover/figures/china-us-ratio/query.sql`,
  );
if (engine === undefined) await askTables(file, question.text);
else await askEngine(engine, file, question.text);

async function askTables(path: string, sql: string): Promise<void> {
  tellOpenDatasets(contentOf());
  const database = await nativeDatabase().catch(stopAtFaults);
  const rows = await database
    .rows(sql)
    .catch((error: Error) =>
      stop(
        isQueryTimeout(error) ? `${path}: ${error.message}. ${error.remedy}` : `${path}: DuckDB says: ${error.message}`,
      ),
    );
  console.table(rows);
}

async function askEngine(name: string, path: string, sql: string): Promise<void> {
  const stopping = new AbortController();
  process.once("SIGINT", () => stopping.abort(new PullError("the question was stopped")));
  try {
    const { engine: asked, names, rows, isCut } = await askByHand(name, { sql, file: path, signal: stopping.signal });
    console.table(rows.map((row) => Object.fromEntries(row.map((cell, i) => [names[i], cell]))));
    console.error(
      isCut
        ? `${asked}: the first ${rows.length} rows; there are more.`
        : `${asked}: ${rows.length} row${rows.length === 1 ? "" : "s"}.`,
    );
  } catch (error) {
    if (!(error instanceof PullError)) throw error;
    stop(`${path}: ${error.message}.`);
  }
}
