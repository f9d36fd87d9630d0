// Runs a query by hand: npm run sql -- src/essays/us-china-crossover/figures/china-us-ratio/query.sql
import { contentOf } from "../content/content.ts";
import { nativeDatabase } from "../database/native.ts";
import { isQueryTimeout } from "../database/queryTimeout.ts";
import { readArguments } from "./readArguments.ts";
import { stop, stopAtFaults } from "./stop.ts";
import { tellOpenDatasets } from "./tellOpenDatasets.ts";

const usage = `npm run sql -- <file.sql>

Asks a query of the bundled tables and prints its rows; former editions are tables too: census_us_ecommerce_2024_q4.`;
const [file] = readArguments(process.argv.slice(2), { usage }).words;
if (!file) stop("Name a .sql file: npm run sql -- src/essays/us-china-crossover/figures/china-us-ratio/query.sql");
const question = contentOf().file(file);
if (!question)
  stop(
    `There is no file ${file}. Name a .sql file by its path: src/essays/us-china-crossover/figures/china-us-ratio/query.sql`,
  );
tellOpenDatasets(contentOf());
const database = await nativeDatabase().catch(stopAtFaults);
const rows = await database
  .rows(question.text)
  .catch((error: Error) =>
    stop(
      isQueryTimeout(error) ? `${file}: ${error.message}. ${error.remedy}` : `${file}: DuckDB says: ${error.message}`,
    ),
  );
console.table(rows);
