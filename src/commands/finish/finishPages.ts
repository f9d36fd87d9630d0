import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { koreanFonts } from "../../fonts/koreanFonts.ts";
import { bindPage } from "../../language/bindParticles.ts";
import { languageOf } from "./builtPage.ts";
import { anchorHeadings } from "./headingAnchors.ts";
import { joinSheets } from "./joinedStyles.ts";
import { readBuilt } from "./readBuilt.ts";
import { writeSearchIndex } from "./searchIndex.ts";

/**
 * What is made of the built pages together, and what each is given after: the search index and the Korean fonts read
 * their words as they are written; then every page is written once, with links to its headings, what belongs together
 * bound, such as a Korean particle to its sign, and one style sheet.
 */
export function finishPages(): AstroIntegration {
  let base = "/";
  return {
    name: "tideline:finish-pages",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/?$/, "/");
      },
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const names = pagesIn(folder);
        const read = await readBuilt({ folder, base, names });
        const pages = new Map(read.map((page, i) => [names[i] as string, page]));
        writeSearchIndex(folder, pages);
        const texts = [...pages].flatMap(([name, { serif }]) => (serif ? [[name, serif] as const] : []));
        const serifs = await koreanFonts(texts, { folder: join(folder, "_astro"), address: `${base}_astro/` });
        const sheets = joinSheets(join(folder, "_astro"));
        for (const name of names) {
          const file = join(folder, name);
          const html = bindPage(anchored(name, readFileSync(file, "utf8")));
          const serif = serifs.get(name);
          const link = serif ? `<link rel="stylesheet" href="${serif}">` : "";
          writeFileSync(file, sheets.join(html.replace("</head>", `${link}</head>`)));
        }
        sheets.end();
      },
    },
  };
}

/** Every page of a built folder, by its path with slashes, in their order. */
const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.replaceAll(sep, "/"))
    .sort();

/** A page with links to the headings of its text; frames on other sites have none. */
function anchored(name: string, html: string): string {
  const start = html.indexOf("<main");
  if (start < 0 || /(?:^|\/)(?:embed|frame)\/|^404/.test(name)) return html;
  const end = html.indexOf("</main>");
  return html.slice(0, start) + anchorHeadings(html.slice(start, end), languageOf(name)) + html.slice(end);
}
