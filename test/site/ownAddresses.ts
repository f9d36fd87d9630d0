import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative } from "node:path";

/** Where a built folder will be published: "https://example.org" and "/tideline/". */
export interface Published {
  readonly folder: string;
  readonly origin: string;
  readonly base: string;
}

/** The address of the build when none is set: a site published elsewhere has it nowhere. */
const unset = "tideline.example";
const readable = new Set([
  ".html",
  ".xml",
  ".json",
  ".txt",
  ".css",
  ".svg",
  ".ipynb",
  ".webmanifest",
  ".csv",
  ".md",
  "",
]);
const attribute = /\s(href|src|srcset|action|formaction|poster|cite|content|data-[\w-]+)="([^"]*)"/g;

export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

const decoded = (text: string) =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#34;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

/**
 * Every address of the site itself in every file of a built folder that leads to nothing there, as "file: address".
 * Absolute ones are looked for in all texts, code to copy and structured data included; rooted and relative ones in the
 * attributes of pages and in style sheets.
 */
export function brokenAddresses({ folder, origin, base }: Published): { checked: number; broken: string[] } {
  const files = filesOf(folder);
  const known = new Set(files);
  const broken = new Set<string>();
  let checked = 0;
  const check = (file: string, address: string, from: string) => {
    checked += 1;
    const target = URL.parse(address, from);
    if (!target || target.origin !== origin) return;
    const { pathname } = target;
    const path = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : undefined;
    const found =
      path !== undefined && (path === "" || path.endsWith("/") ? known.has(`${path}index.html`) : known.has(path));
    if (!found) broken.add(`${file}: ${address}`);
  };
  for (const file of files) {
    const here = `${origin}${base}${file.replace(/(^|\/)index\.html$/, "$1")}`;
    if (!readable.has(extname(file))) continue;
    const raw = readFileSync(join(folder, file), "utf8");
    const text = decoded(raw);
    if (text.includes(unset)) broken.add(`${file}: ${unset}`);
    for (const [found] of text.matchAll(absoluteOf(origin))) {
      const address = found.replace(/[.,;:]+$/, "");
      // The origin alone is no address: the script for host pages compares a message's origin with it.
      if (address !== origin) check(file, address, here);
    }
    if (file.endsWith(".json")) for (const address of addressesIn(JSON.parse(raw), file)) check(file, address, here);
    if (file.endsWith(".css"))
      for (const [, address = ""] of text.matchAll(/url\(["']?([^"')]+)["']?\)/g)) check(file, address, here);
    // What is taken away is read elsewhere: its addresses are absolute.
    const isTakenAway = file.startsWith("notebooks/files/");
    if (!file.endsWith(".html") || isTakenAway) continue;
    // A script that stands in the page writes no attributes of it.
    const markup = raw.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, "$1</script>");
    for (const [, name = "", value = ""] of markup.matchAll(attribute)) {
      const address = decoded(value).split(/[?#]/, 1)[0] as string;
      const isReference = /^(?:href|src|action|formaction|poster|cite)$/.test(name);
      if (address === "" || (!isReference && !/^\/(?!\/)\S*$/.test(address))) continue;
      check(file, name === "srcset" ? (address.split(" ")[0] as string) : address, here);
    }
  }
  return { checked, broken: [...broken] };
}

/** Rooted addresses in data for programs, and the files that a data package names. */
function addressesIn(value: unknown, file: string, key = ""): string[] {
  if (typeof value === "string") {
    const isFile = key === "path" && file.endsWith("datapackage.json");
    return isFile || /^\/(?!\/)[\w./-]+$/.test(value) ? [value] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => addressesIn(each, file, Array.isArray(value) ? key : name));
}

const absoluteOf = (origin: string) =>
  new RegExp(`${origin.replaceAll(/[.*+?^${}()|[\\]\\\\]/g, "\\$&")}[^\\s"'<>()\\\\\`}\\]]*`, "g");

/** What a page says of itself. */
export function headOf(html: string) {
  const content = (name: string) => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
  const links = Array.from(html.matchAll(/<link rel="([^"]+)"([^>]*)>/g), ([, rel, rest = ""]) => ({
    rel,
    language: /hreflang="([^"]*)"/.exec(rest)?.[1],
    href: /href="([^"]*)"/.exec(rest)?.[1],
  }));
  return {
    canonical: links.filter(({ rel }) => rel === "canonical").map(({ href }) => href),
    alternates: Object.fromEntries(
      links.flatMap(({ rel, language, href }) => (rel === "alternate" && language ? [[language, href]] : [])),
    ),
    url: content("og:url"),
    image: content("og:image"),
  };
}
