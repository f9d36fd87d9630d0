import { type Content, contentOf } from "../content/content.ts";
import { keptOnDisk } from "../content/keptOnDisk.ts";
import { versionOf } from "../content/madeFrom.ts";
import { databaseFiles } from "../database/databaseFiles.ts";
import { nativeDatabase } from "../database/native.ts";
import type { Proof } from "../facts/proof.ts";
import { proofsOf } from "../facts/proofsOf.ts";
import type { Row, Source } from "./source.ts";

/** A number that the site's own words show already: by its name, what it is and how it is asked. */
export interface FigureValue {
  readonly figure: string;
  readonly name: string;
  readonly sql: string;
  readonly value: number;
}

/** What is worked out already: the facts of all essays, and the numbers in the words of figures. */
export interface Known {
  readonly proofs: ReadonlyMap<string, Proof>;
  readonly figureValues: readonly FigureValue[];
}

/** Facts and figures' values, worked out once for the same data and texts. */
export async function readKnown(sources: readonly Source[], content: Content = contentOf()): Promise<Known> {
  const files = [
    ...databaseFiles(content),
    ...content.essays().flatMap(({ file }) => [file("facts.yaml"), file("published.yaml")]),
    ...content.figures().map(({ file }) => file("figure.yaml")),
    content.sources(),
  ];
  const { proofs, figureValues } = await keptOnDisk(content, "known-numbers", versionOf(files), async () => ({
    proofs: [...(await proofsOf(content)).proofs],
    figureValues: await valuesOf(sources, content),
  }));
  return { proofs: new Map(proofs), figureValues };
}

async function valuesOf(sources: readonly Source[], content: Content): Promise<FigureValue[]> {
  const database = await nativeDatabase(content);
  const found: FigureValue[] = [];
  for (const { id, figureValues } of sources)
    for (const { name, sql } of figureValues) {
      // A value that names earlier ones is no question of its own.
      const rows = await database.rows<Row>(sql).catch(() => []);
      const [value] = Object.values(rows[0] ?? {});
      if (typeof value === "number") found.push({ figure: id, name, sql, value });
    }
  return found;
}
