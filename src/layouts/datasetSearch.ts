import { nativeDatabase } from "../database/native.ts";
import type { Descriptor } from "../datasets/descriptor.ts";
import { fieldsOf, tableName } from "../datasets/tableSql.ts";
import { economyNames } from "../language/economies.ts";
import { searchable } from "../language/hasWords.ts";
import type { Language } from "../language/language.ts";
import { synonyms } from "../search/synonyms.ts";

/** A column of words with more different ones than these holds names or notes of its rows: nobody looks for the table by them. */
const few = 40;
/** Terms of the trade, and what a reader who lacks them asks for. */
const plainNames = [
  { terms: ["deflator", "디플레이터"], names: ["inflation", "prices", "물가", "인플레이션"] },
  { terms: ["vinyl", "lp/ep"], names: ["records", "바이닐", "레코드"] },
];
/** Longer values are sentences. */
const longest = 60;

/**
 * What a dataset is found by in the list of all, beside what is written there: the titles and descriptions of its
 * columns, the words of those columns that have few, the economies these stand for, and what these are called otherwise; each word once.
 */
export async function datasetSearch(dataset: Descriptor, language: Language): Promise<string> {
  const texts = fieldsOf(dataset).flatMap(({ titles, descriptions }) => [titles[language], descriptions[language]]);
  const values = await valuesOf(dataset);
  const economies = values.flatMap((value) => economyNames[language][value]?.name ?? []);
  const text = searchable([...texts, ...values, ...economies].join(" "));
  // Two letters are a publisher's code as often as a name: LP is the IMF's for population.
  const called = synonyms
    .filter((names) => names.some((name) => name.length > 2 && hasName(text, searchable(name))))
    .flat();
  const plain = plainNames
    .filter(({ terms }) => terms.some((term) => hasName(text, term)))
    .flatMap(({ names }) => names);
  const words = searchable([text, ...called, ...plain].join(" ")).match(/[\p{L}\p{N}][\p{L}\p{N}’'&/-]*/gu) ?? [];
  return [...new Set(words)].join(" ");
}

async function valuesOf(dataset: Descriptor): Promise<string[]> {
  const database = await nativeDatabase();
  const columns = fieldsOf(dataset).filter(({ type }) => type === "string");
  const values = await Promise.all(
    columns.map(async ({ name }) => {
      const rows = await database.rows<{ value: string }>(
        `select distinct "${name}" as value from ${tableName(dataset)} where "${name}" is not null
        order by value limit ${few + 1}`,
      );
      return rows.length > few ? [] : rows.map(({ value }) => value);
    }),
  );
  return values.flat().filter((value) => value.length <= longest && !/^https?:/.test(value));
}

/** Whether a text has a name as words of its own: "us" is not in "use". */
function hasName(text: string, name: string): boolean {
  const isLatin = /^[a-z]/.test(name);
  const at = new RegExp(`(?<![a-z])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![a-z])`, "u");
  return isLatin ? at.test(text) : text.includes(name);
}
