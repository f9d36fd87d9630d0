// Runs a query by hand: npm run sql -- src/figures/queries/chinaUsRatio.sql
import { existsSync, readFileSync } from "node:fs";
import { nativeDatabase } from "../database/native.ts";
import { stop, stopAtFaults } from "./stop.ts";

const file = process.argv[2];
if (!file) stop("Name a .sql file: npm run sql -- src/figures/queries/chinaUsRatio.sql");
if (!existsSync(file))
  stop(`There is no file ${file}. Name a .sql file by its path: src/figures/queries/chinaUsRatio.sql`);
const database = await nativeDatabase().catch(stopAtFaults);
const rows = await database
  .rows(readFileSync(file, "utf8"))
  .catch((error: Error) => stop(`${file}: DuckDB says: ${error.message}`));
console.table(rows);
