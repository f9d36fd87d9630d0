// Runs a query by hand: npm run sql -- src/queries/chinaUsRatio.sql
import { readFileSync } from "node:fs";
import { nativeDatabase } from "../database/native.ts";

const file = process.argv[2];
if (!file) {
  console.error("Name a .sql file: npm run sql -- src/queries/chinaUsRatio.sql");
  process.exit(1);
}
const database = await nativeDatabase();
console.table(await database.rows(readFileSync(file, "utf8")));
