import type { Content } from "../content/content.ts";
import type { Versioned } from "../content/madeFrom.ts";
import { absentMark } from "../datasets/absentParts.ts";

/** What a content's database is made from: every dataset, and the question of every figure. */
export function databaseFiles(content: Content): readonly (Versioned | undefined)[] {
  return [
    ...content.datasets().flatMap(({ files }) => files),
    ...content.figures().map(({ file }) => file("query.sql")),
    absentMark(content),
  ];
}
