import { catalogue } from "../datasets/catalogue.ts";
import { tableName } from "../datasets/tableSql.ts";
import type { Bilingual } from "../language/language.ts";
import type { Proof } from "./proof.ts";

/** Where a fact's value stands, in a few words: the text that printed it, the dataset asked, or our own arithmetic. */
export function sourceName({ published, tables, ground }: Proof): Bilingual {
  if (published) return published.source;
  const dataset = catalogue.find((each) => tables.includes(tableName(each)));
  if (dataset) return dataset.titles;
  return ground === "model" ? { en: "our own models", ko: "자체 모형" } : { en: "our own arithmetic", ko: "자체 계산" };
}
