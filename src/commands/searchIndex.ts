import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { languages } from "../language/language.ts";
import { readPages } from "../search/readPages.ts";
import type { SearchPage } from "../search/searchPage.ts";

/**
 * Writes what the search finds beside the built pages: `search/en.json` and `search/ko.json`, an array of SearchPage
 * each. Frames for other sites are no results.
 */
export function searchIndex(): AstroIntegration {
  let base = "/";
  return {
    name: "tideline:search-index",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base;
      },
      "astro:build:done": ({ dir }) => {
        const folder = fileURLToPath(dir);
        const found = searchPages(folder, base);
        mkdirSync(join(folder, "search"), { recursive: true });
        for (const language of languages) {
          const pages = found.filter(([of]) => of === language).map(([, page]) => page);
          writeFileSync(join(folder, "search", `${language}.json`), JSON.stringify(pages));
        }
      },
    },
  };
}

/** What every built page gives, with its language, in the order of their addresses. */
function searchPages(folder: string, base: string): [string, SearchPage][] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll(sep, "/"))
    .filter((name) => name.endsWith("/index.html"))
    .sort()
    .flatMap((name) => {
      const address = name.replace(/index\.html$/, "");
      const path = `/${address.replace(/^ko\//, "")}`;
      const pages = readPages(readFileSync(join(folder, name), "utf8"), { path, url: posix.join(base, address) });
      return pages.map((page): [string, SearchPage] => [
        address.startsWith("ko/") ? "ko" : "en",
        // A calculator is a figure, too, and has no picture.
        existsSync(join(folder, `charts/${page.figure}.picture.svg`)) ? page : { ...page, figure: undefined },
      ]);
    });
}
