import { formatDiagnostic } from "../../src/content/diagnostic.ts";
import { openNative } from "../../src/database/native.ts";
import type { Grounds } from "../../src/facts/evaluate.ts";
import { proveAll } from "../../src/facts/prove.ts";

/** An invented table of three rows, under the confidence of a real one. */
export async function smallGrounds(): Promise<Grounds> {
  const database = await openNative([
    "create table shops as select * from (values ('a', 2020, 10.0), ('b', 2020, 30.0), ('a', 2021, 12.5)) as t(name, year, sales)",
  ]);
  return { database, tables: (sql) => (/\bshops\b/.test(sql) ? [{ name: "shops", confidence: "medium" }] : []) };
}

/** Proves a facts.yaml given as text; faults come as the lines a terminal would show. */
export async function prove(text: string) {
  const grounds = await smallGrounds();
  const { proofs, faults } = await proveAll([{ file: "facts.yaml", essay: "invented", text }], grounds, {});
  return { proofs, faults: faults.map(formatDiagnostic) };
}

/** A fact in YAML with the given keys after what every fact needs. */
export function factText(id: string, unit: string, rest: string): string {
  return `${id}:\n  says: { en: "An invented number", ko: "지어낸 숫자" }\n  unit: ${unit}\n  kind: derived\n  ${rest}\n`;
}
