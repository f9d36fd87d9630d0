import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Content, contentOf } from "../content/content.ts";
import type { Diagnostic } from "../content/diagnostic.ts";
import { type WithheldName, withheldAt, withheldNames } from "./withheldNames.ts";

/** What a page refers to: links, and what pictures, sounds and frames show. */
const reference = /<(a|img|iframe|source|audio|video)\b(?:[^>"']|"[^"]*"|'[^']*')*>/g;
const identifier = /\bid="([^"]+)"/g;

interface Reference {
  readonly what: "link" | "image" | "file";
  /** As the page has it. */
  readonly address: string;
}

function pages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Every address that a page refers to, each once; those that have none are the empty text. */
function referencesOf(html: string): Reference[] {
  const found = new Map<string, Reference>();
  for (const [element, name] of html.matchAll(reference)) {
    const attribute = new RegExp(`\\s${name === "a" ? "href" : "src"}(?:=(?:"([^"]*)"|'([^']*)'))?(?=[\\s/>])`);
    const match = attribute.exec(element);
    if (!match) continue;
    const address = (match[1] ?? match[2] ?? "").replaceAll("&amp;", "&");
    const what = name === "a" ? "link" : name === "img" ? "image" : "file";
    found.set(`${what} ${address}`, { what, address });
  }
  return [...found.values()];
}

/** A part of an address with its %-signs read; undefined when one stands for nothing. */
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** The built file behind a path of the site, if there is one. */
function builtFile(folder: string, path: string): string | undefined {
  const bare = path.replace(/\/$/, "");
  return [`${bare}/index.html`, `${bare}.html`, bare]
    .map((name) => join(folder, name))
    .find((name) => existsSync(name) && !name.endsWith("/") && /\.[a-z0-9]+$/i.test(name));
}

/** Where an essay's source has the address that a built page carries, so that the editor is sent to the right line. */
function sourcePlace(
  page: string,
  { address }: Reference,
  content: Content,
): Omit<Diagnostic, "message" | "remedy"> | undefined {
  const match = /(?:^|\/)(ko\/)?essays\/([\w-]+)\/index\.html$/.exec(page);
  if (!match) return undefined;
  const source = content.file(`src/essays/${match[2]}/${match[1] ? "ko" : "en"}.mdx`);
  if (!source) return undefined;
  const needles =
    address === ""
      ? ["]()", '=""']
      : [...new Set([address, address.replace(/^\/ko(?=\/)/, "")])].flatMap((each) => [`](${each}`, `="${each}"`]);
  const lines = source.text.split("\n");
  for (const needle of needles) {
    const index = lines.findIndex((line) => line.includes(needle));
    if (index >= 0) return { file: source.path, line: index + 1, column: (lines[index]?.indexOf(needle) ?? 0) + 3 };
  }
  return undefined;
}

/**
 * Every link, image and frame of the built site that leads to a page, file or place on a page that does not exist.
 * Relative addresses are read from the page they stand on, absolute ones only where they are of the site itself.
 */
export function linkFaults(
  folder: string,
  base: string,
  site = "https://tideline.example",
  content: Content = contentOf(),
): Diagnostic[] {
  const prefix = base.replace(/\/$/, "");
  /** The file behind each path asked for: every page leads to the same few from its head and foot. */
  const built = new Map<string, string | undefined>();
  const { origin } = new URL(site);
  const withheld = withheldNames(content);
  const ids = new Map<string, Set<string>>();
  const idsOf = (file: string) => {
    let known = ids.get(file);
    if (!known) {
      known = new Set(Array.from(readFileSync(file, "utf8").matchAll(identifier), ([, id]) => id as string));
      ids.set(file, known);
    }
    return known;
  };
  const faults = new Map<string, { fault: Omit<Diagnostic, "remedy">; placed: boolean; pages: Set<string> }>();
  for (const page of pages(folder)) {
    for (const each of referencesOf(readFileSync(page, "utf8"))) {
      const missing = missingTarget(page, each);
      if (!missing) continue;
      const place = sourcePlace(page, each, content);
      const known = faults.get(missing);
      known?.pages.add(page);
      // The essay that an editor wrote says more than the page that was made of it.
      if (known && (known.placed || !place)) continue;
      const fault = {
        file: `dist/${relative(folder, page).replaceAll("\\", "/")}`,
        line: 1,
        column: 1,
        ...place,
        message: missing,
      };
      faults.set(missing, { fault, placed: place !== undefined, pages: known?.pages ?? new Set([page]) });
    }
  }
  return [...faults.values()].map(({ fault, pages: { size } }) => {
    const remedy = fault.message.endsWith("has no address")
      ? "Write it, or take the element out"
      : /leads to \S+, which is/.test(fault.message)
        ? "Publish that first, or take the link out"
        : fault.message.endsWith("has a % that stands for no sign")
          ? "Write %25 for the sign itself"
          : `Correct the address or add ${fault.message.startsWith("the link") ? "the page" : "the file"}`;
    return { ...fault, message: `${fault.message}${size > 1 ? ` (on ${size} pages)` : ""}`, remedy };
  });

  function knownFile(path: string): string | undefined {
    if (!built.has(path)) built.set(path, builtFile(folder, path));
    return built.get(path);
  }

  function missingTarget(page: string, { what, address }: Reference): string | undefined {
    const path = `${prefix}/${relative(folder, page)
      .replaceAll("\\", "/")
      .replace(/(^|\/)index\.html$/, "$1")}`;
    if (address.trim() === "") return `the ${what} on ${path} has no address`;
    const target = URL.parse(address, `${origin}${path}`);
    if (!target) return `the ${what} "${address}" is no address`;
    if (target.origin !== origin) return undefined;
    const { pathname } = target;
    const fragment = decoded(target.hash.slice(1));
    const decodedPath = decoded(pathname);
    if (decodedPath === undefined || fragment === undefined)
      return `the ${what} "${address}" has a % that stands for no sign`;
    const inside = pathname === prefix || pathname.startsWith(`${prefix}/`);
    const file = address.startsWith("#")
      ? page
      : inside
        ? knownFile(decodedPath.slice(prefix.length) || "/")
        : undefined;
    if (!file) return told(what, address, pathname, withheldAt(pathname.slice(prefix.length), withheld));
    if (fragment && file.endsWith(".html") && !idsOf(file).has(fragment))
      return `the link "${address.startsWith("#") ? "" : pathname}${target.hash}" names a place that the page does not have`;
    return undefined;
  }
}

function told(what: Reference["what"], address: string, pathname: string, withheld?: WithheldName): string {
  if (withheld) return `the ${what} "${address}" leads to ${withheld.of}, which ${withheld.reason}`;
  const resolved = address.startsWith("/") ? "" : `, that is ${pathname},`;
  const shown = address.startsWith("/") ? pathname : address;
  return `the ${what} "${shown}"${resolved} leads to no ${what === "link" ? "page" : "file"} of the site`;
}
