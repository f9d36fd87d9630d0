import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EditorFault } from "./editorFaults.ts";

const anchor = /<a\b[^>]*?\bhref="([^"]*)"/g;
const identifier = /\bid="([^"]+)"/g;

function pages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The built file behind a path of the site, if there is one. */
function builtFile(folder: string, path: string): string | undefined {
  const bare = decodeURIComponent(path).replace(/\/$/, "");
  return [`${bare}/index.html`, `${bare}.html`, bare]
    .map((name) => join(folder, name))
    .find((name) => existsSync(name) && !name.endsWith("/") && /\.[a-z0-9]+$/i.test(name));
}

/** Where an essay's source says the link that a built page carries, so that the editor is sent to the right line. */
function sourcePlace(page: string, href: string): EditorFault | undefined {
  const match = /(?:^|\/)(ko\/)?essays\/([\w-]+)\/index\.html$/.exec(page);
  if (!match) return undefined;
  const file = `src/essays/${match[2]}/${match[1] ? "ko" : "en"}.mdx`;
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  const needle = href.replace(/^\/ko(?=\/)/, "");
  const index = lines.findIndex(
    (line) => line.includes(`(${href}`) || line.includes(`(${needle}`) || line.includes(`"${href}`),
  );
  if (index < 0) return undefined;
  const column = Math.max(lines[index]?.indexOf(needle) ?? 0, 0) + 1;
  return { file, line: index + 1, column, message: "" };
}

/** Every link of the built site that leads to a page, file or place on a page that does not exist. */
export function linkFaults(folder: string, base: string): EditorFault[] {
  const prefix = base.replace(/\/$/, "");
  const ids = new Map<string, Set<string>>();
  const idsOf = (file: string) => {
    let known = ids.get(file);
    if (!known) {
      known = new Set(Array.from(readFileSync(file, "utf8").matchAll(identifier), ([, id]) => id as string));
      ids.set(file, known);
    }
    return known;
  };
  const faults = new Map<string, { fault: EditorFault; pages: number }>();
  for (const page of pages(folder)) {
    const html = readFileSync(page, "utf8");
    const hrefs = new Set(Array.from(html.matchAll(anchor), ([, href]) => (href as string).replaceAll("&amp;", "&")));
    for (const href of hrefs) {
      if (!/^[/#]/.test(href) || href.startsWith("//")) continue;
      const missing = missingTarget(page, href);
      if (!missing) continue;
      const known = faults.get(missing);
      if (known) known.pages += 1;
      else {
        const place = sourcePlace(page, href) ?? { file: page.slice(page.indexOf("dist")), line: 1, column: 1 };
        faults.set(missing, { fault: { ...place, message: missing }, pages: 1 });
      }
    }
  }
  return [...faults.values()].map(({ fault, pages }) => ({
    ...fault,
    message: `${fault.message}${pages > 1 ? ` (on ${pages} pages)` : ""}. Correct the address or add the page.`,
  }));

  function missingTarget(page: string, href: string): string | undefined {
    const [path = "", fragment] = href.split("#");
    const clean = path.split("?")[0] as string;
    const inside = clean === "" || clean === prefix || clean.startsWith(`${prefix}/`);
    const target = clean === "" ? page : inside ? builtFile(folder, clean.slice(prefix.length) || "/") : undefined;
    if (!target) return `the link "${clean}" leads to no page of the site`;
    if (fragment && target.endsWith(".html") && !idsOf(target).has(decodeURIComponent(fragment))) {
      return `the link "${clean}#${fragment}" names a place that the page does not have`;
    }
    return undefined;
  }
}
