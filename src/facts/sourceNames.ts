import { catalogue } from "../datasets/catalogue.ts";
import { tableName } from "../datasets/tableSql.ts";
import type { Bilingual } from "../language/language.ts";
import type { Proof } from "./proof.ts";

/** Between the sources of a fact, where an attribute holds them all. */
export const betweenSources = " | ";

/**
 * Where a fact's value stands, in a few words each: the text that printed it, every dataset asked, or our own
 * arithmetic.
 */
export function sourceNames({ published, tables, ground }: Proof): readonly Bilingual[] {
  if (published) return [published.source];
  const asked = tables.flatMap((table) => catalogue.find((each) => tableName(each) === table)?.titles ?? []);
  if (asked.length > 0) return asked;
  return [
    ground === "model" ? { en: "our own models", ko: "자체 모형" } : { en: "our own arithmetic", ko: "자체 계산" },
  ];
}
