import type { Content, ContentFile } from "../content/content.ts";
import { databaseFiles } from "../database/databaseFiles.ts";

/** What proofs are made from: data, the figures' questions, and the facts. */
export function proofFiles(content: Content): (ContentFile | undefined)[] {
  return [
    ...databaseFiles(content),
    ...content.essays().flatMap(({ file }) => [file("facts.yaml"), file("published.yaml")]),
    content.sources(),
  ];
}
