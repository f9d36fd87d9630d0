import { type Content, contentOf } from "../content/content.ts";
import { byPlace, type Diagnostic } from "../content/diagnostic.ts";
import { nativeDatabase, nativeViews } from "../database/native.ts";
import { viewQueries } from "../database/viewQueries.ts";
import { brokenDatasets, datasetFiles } from "../datasets/readDatasets.ts";
import { tableName } from "../datasets/tableSql.ts";
import { tablesOf } from "../datasets/tablesOf.ts";
import { evaluateFacts, type Grounds } from "./evaluate.ts";
import type { WrittenFact } from "./fact.ts";
import { type Origins, readOrigins } from "./origins.ts";
import type { Proof } from "./proof.ts";
import { type FactFile, readFacts } from "./readFacts.ts";

/** Every fact of every essay, proved. */
export type FactBook = ReadonlyMap<string, Proof>;

/** The facts that stand, every fault of those that do not, and the ids of all, sound or not. */
export interface Proofs {
  readonly proofs: FactBook;
  readonly faults: readonly Diagnostic[];
  readonly written: ReadonlySet<string>;
}

/** The database of a content, which datasets a SQL text rests on, seen through the figures' views, and which views it reads. */
export async function groundsOn(content: Content = contentOf()): Promise<Grounds> {
  const tables = new Map(datasetFiles(content).map(({ descriptor }) => [tableName(descriptor), descriptor.confidence]));
  const names = [...tables.keys()];
  const [queries, views] = [viewQueries(content), await nativeViews(content)];
  const broken = brokenDatasets(content).map(tableName);
  return {
    database: await nativeDatabase(content),
    isBroken: (sql) => tablesOf(sql, broken, queries).length > 0,
    tables: (sql) =>
      tablesOf(sql, names, queries).map((name) => ({ name, confidence: tables.get(name) ?? ("low" as const) })),
    views: (sql) => {
      const named = tablesOf(
        sql,
        views.map(({ name }) => name),
      );
      return views.filter(({ name }) => named.includes(name)).map(({ name, figure }) => ({ name, figure }));
    },
  };
}

/** Reads and proves the facts of the given files; the faults of all of them come sorted by place. */
export async function proveAll(
  files: readonly FactFile[],
  grounds: Grounds,
  origins: Origins = readOrigins(),
): Promise<Proofs> {
  const readings = files.map((file) => readFacts(file, origins));
  const written = readings.flatMap(({ facts }) => facts);
  const twice = doubles(written);
  const ids = new Set(readings.flatMap((reading) => reading.ids));
  const { proofs, faults } = await evaluateFacts(written, grounds, ids);
  const all = [...readings.flatMap((reading) => reading.faults), ...twice, ...faults];
  all.sort(byPlace);
  return { proofs, faults: all, written: ids };
}

function doubles(written: readonly WrittenFact[]): Diagnostic[] {
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
