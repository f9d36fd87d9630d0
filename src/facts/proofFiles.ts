import type { Content } from "../content/content.ts";
import type { Versioned } from "../content/madeFrom.ts";
import { databaseFiles } from "../database/databaseFiles.ts";

/** What proofs are made from: data, the figures' questions, and the facts. */
export function proofFiles(content: Content): (Versioned | undefined)[] {
  return [
    ...databaseFiles(content),
    ...content.essays().flatMap(({ file }) => [file("facts.yaml"), file("published.yaml")]),
    content.sources(),
  ];
}
