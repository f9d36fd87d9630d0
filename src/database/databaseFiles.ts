import type { Content, ContentFile } from "../content/content.ts";

/** What a content's database is made from: every dataset, and the question of every figure. */
export function databaseFiles(content: Content): readonly (ContentFile | undefined)[] {
  return [
    ...content.datasets().flatMap(({ files }) => files),
    ...content.figures().map(({ file }) => file("query.sql")),
  ];
}
