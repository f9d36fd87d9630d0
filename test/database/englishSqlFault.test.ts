import { expect, test } from "vitest";
import { englishSqlFault } from "../../src/database/englishSqlFault.ts";
import { lackIn, lackSentence } from "../../src/database/extensionFault.ts";
import { nativeDatabase } from "../../src/database/native.ts";
import { readSqlFault } from "../../src/database/sqlFault.ts";

const database = await nativeDatabase();

/** What the engine itself says of a question. */
async function fault(sql: string): Promise<string> {
  const error = await database.rows(sql).then(
    () => undefined,
    (reason: Error) => reason,
  );
  return readSqlFault(error?.message ?? "", sql).message;
}

test.each([
  ["select nope from world_bank_gdp", "Referenced column “nope” not found in FROM clause. The nearest: “iso3”."],
  ["select 1 from world_bank_gd", "Table with name world_bank_gd does not exist. Did you mean “world_bank_gdp”?"],
  ["select (1", "The SQL cannot be read: syntax error at end of input."],
  [
    "select 1::tinyint + 300::tinyint",
    "Type INTEGER with value 300 can't be cast because the value is out of range for the destination type TINYINT.",
  ],
  ["select sqrt(-1)", "A value is out of range: cannot take square root of a negative number."],
  ["select 'x'::uuid", "Could not convert string ‘x’ to that type."],
  ["select 1 from world_bank_gdp where year ==", "A value is missing after “==”."],
  ["select lag(year) from world_bank_gdp", "The window function lag needs its window: write lag(…) over (…)."],
  [
    "select strptime('2020', '%Y-%m')",
    "Could not parse string “2020” according to format specifier “%Y-%m”. Literal does not match, expected -.",
  ],
  [
    "select substring(1)",
    "No function matches the given name and argument types ‘substring(INTEGER)’. You might need to add explicit type casts. There are substring(VARCHAR, BIGINT, BIGINT), substring(VARCHAR, BIGINT).",
  ],
])("englishSqlFault(message) says what the engine finds wrong with %s", async (sql, sentence) => {
  expect(englishSqlFault(await fault(sql))).toBe(sentence);
});

const outside = (what: string, name: string, extension: string) =>
  `Catalog Error: ${what} with name "${name}" is not in the catalog, but it exists in the ${extension} extension.`;

test.each([
  [outside("Scalar Function", "current_date", "icu"), /icu extension.*now\(\)::timestamp::date/],
  [
    "Extension Autoloading Error: An error occurred while trying to automatically install the required extension 'icu':\nLoading external extensions is disabled through configuration",
    /icu extension.*TIMESTAMP/,
  ],
  ["Conversion Error: Unimplemented type for cast (TIMESTAMP WITH TIME ZONE -> DATE)", /icu extension/],
  [outside("Collation", "ko", "icu"), /collation “ko”/],
  [outside("Type", "json", "json"), /json extension.*regexp_extract/],
  [outside("Table Function", "read_parquet", "parquet"), /parquet extension.*becomes a table/],
  [outside("Table Function", "read_json", "json"), /becomes a table/],
  [outside("Scalar Function", "st_point", "spatial"), /spatial extension/],
])("what the engine lacks is named as that: %s", (message, sentence) => {
  const lack = lackIn(message);
  expect(lack && lackSentence(lack, "en")).toMatch(sentence);
  expect(lack && lackSentence(lack, "ko")).toMatch(/확장.*다\.$/);
});

test("a cast that no extension brings, and other errors, lack nothing", () => {
  expect(lackIn("Conversion Error: Unimplemented type for cast (UUID -> INTEGER)")).toBeUndefined();
  expect(lackIn("Permission Error: file system operations are disabled by configuration")).toBeUndefined();
});
