import { relative } from "node:path";
import { type Content, contentOf } from "./content.ts";

/** What is asked of the preview's watcher. */
export interface Watcher {
  on(event: "all", listener: (event: string, file: string) => void): unknown;
}

/** Tells every file that is written, added or removed, by its path from the project's folder; it is forgotten before. */
export function watchContent(watcher: Watcher, changed: (path: string) => void, content: Content = contentOf()): void {
  watcher.on("all", (_, file) => {
    content.forget(file);
    changed(relative(content.root, file).replaceAll("\\", "/"));
  });
}
