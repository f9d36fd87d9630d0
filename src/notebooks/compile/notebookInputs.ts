import { type Content, contentOf } from "../../content/content.ts";
import type { Versioned } from "../../content/madeFrom.ts";
import { databaseFiles } from "../../database/databaseFiles.ts";

/** The notebooks' files, from the project's root. */
export function notebookFiles(content: Content = contentOf()): string[] {
  return content.notebooks().map(({ page }) => page.path);
}

/** The files of editors that notebooks are made from. */
export function notebookInputs(content: Content): (Versioned | undefined)[] {
  const own = content.notebooks().flatMap(({ page, details }) => [page, details]);
  return [...own, ...databaseFiles(content)];
}
