import { createHash } from "node:crypto";
import type { Database } from "../database/database.ts";
import { nativeDatabase, openNative } from "../database/native.ts";
import { datasetFiles } from "../datasets/readDatasets.ts";
import { loadTableSql, tableName } from "../datasets/tableSql.ts";
import { tablesOf } from "../datasets/tablesOf.ts";
import { evaluateFacts, type Grounds, nearest } from "./evaluate.ts";
import type { WrittenFact } from "./fact.ts";
import { FactError, type FactFault } from "./fault.ts";
import { type Origins, readOrigins } from "./origins.ts";
import type { Proof } from "./proof.ts";
import { type FactFile, factFiles, readFacts } from "./readFacts.ts";

/** Every fact of every essay, proved. */
export type FactBook = ReadonlyMap<string, Proof>;

/** The datasets of a folder, loaded, and which of them a SQL text rests on. */
export async function groundsOn(data: string, open?: () => Promise<Database>): Promise<Grounds> {
  const files = datasetFiles(data);
  const tables = new Map(files.map(({ descriptor }) => [tableName(descriptor), descriptor]));
  const names = [...tables.keys()];
  const load = () => openNative(files.map(({ descriptor, csvPath }) => loadTableSql(descriptor, csvPath)));
  return {
    database: await (open ?? load)(),
    tables: (sql) =>
      tablesOf(sql, names).map((name) => ({ name, confidence: tables.get(name)?.confidence ?? ("low" as const) })),
  };
}

/** The build's one database. */
export const nativeGrounds = (): Promise<Grounds> => groundsOn("data", nativeDatabase);

/** Reads and proves the facts of the given files; every fault of all of them, sorted by place; the ids of all, sound or not. */
export async function proveAll(
  files: readonly FactFile[],
  grounds: Grounds,
  origins: Origins = readOrigins(),
): Promise<{ proofs: FactBook; faults: FactFault[]; written: ReadonlySet<string> }> {
  const readings = files.map((file) => readFacts(file, origins));
  const written = readings.flatMap(({ facts }) => facts);
  const twice = doubles(written);
  const { proofs, faults } = await evaluateFacts(written, grounds);
  const all = [...readings.flatMap((reading) => reading.faults), ...twice, ...faults];
  all.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
  return { proofs, faults: all, written: new Set(readings.flatMap(({ ids }) => ids)) };
}

function doubles(written: readonly WrittenFact[]): FactFault[] {
  const first = new Map<string, WrittenFact>();
  return written.flatMap(({ id, file, place }, i) => {
    const earlier = first.get(id);
    first.set(id, written[i] as WrittenFact);
    if (!earlier) return [];
    const message = `fact "${id}" also stands in ${earlier.file}:${earlier.place().line}`;
    return [
      {
        file,
        ...place(),
        message,
        remedy: "An id names one fact on the whole site: use the other fact, or rename this one",
      },
    ];
  });
}

let last: { key: string; book: Promise<FactBook> } | undefined;

/** The fact book of the site, proved once for the same content; throws a FactError with every fault. */
export function factBook(): Promise<FactBook> {
  if (last && import.meta.env?.PROD) return last.book;
  const files = factFiles();
  const origins = readOrigins();
  const key = createHash("sha256")
    .update(JSON.stringify([files, origins]))
    .digest("hex");
  if (last?.key === key) return last.book;
  const book = nativeGrounds()
    .then((grounds) => proveAll(files, grounds, origins))
    .then(({ proofs, faults }) => {
      if (faults.length > 0) throw new FactError(faults);
      return proofs;
    });
  last = { key, book };
  return book;
}

/** The fact of that id; an unknown id is an error that names the nearest. */
export async function factNamed(id: string): Promise<Proof> {
  const book = await factBook();
  const proof = book.get(id);
  if (proof) return proof;
  throw new Error(
    `There is no fact "${id}"${nearest(id, book.keys())}. Write it in the essay's facts.yaml, or correct the id.`,
  );
}
