import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../language/language.ts";
import { type BuiltPage, languageOf } from "./builtPage.ts";

/**
 * Writes what the search finds beside the built pages: `search/en.json` and `search/ko.json`, an array of SearchPage
 * each, in the order of the pages' paths.
 */
export function writeSearchIndex(folder: string, pages: ReadonlyMap<string, BuiltPage>): void {
  mkdirSync(join(folder, "search"), { recursive: true });
  for (const language of languages) {
    const found = [...pages].flatMap(([name, page]) => (languageOf(name) === language ? page.found : []));
    writeFileSync(join(folder, "search", `${language}.json`), JSON.stringify(found));
  }
}
