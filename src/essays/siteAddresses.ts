import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import type { Content } from "../content/content.ts";

/** Whether the site will have a page or file at an address, which begins with a slash; its fragment is not looked at. */
export type HasAddress = (address: string) => boolean;

/** What the blanks of addresses stand for, by the folder of the page: `charts/[id].astro`. */
function namesOf(content: Content): Readonly<Record<string, readonly string[]>> {
  const figures = content.figures().map(({ id }) => id);
  const datasets = content.datasets().map(({ name }) => name);
  return {
    charts: figures,
    embed: figures,
    data: datasets,
    essays: content.essays().flatMap(({ slug, file }) => (file("en.mdx") ? [slug] : [])),
    notebooks: content.notebooks().map(({ slug }) => slug),
  };
}

/** Reads the addresses off the folder of pages; a name that no list holds is left to the check of the built site. */
export function siteAddresses(content: Content): HasAddress {
  const pages = join(content.root, "src/pages");
  const names = namesOf(content);
  const routes = filesIn(pages).map((file) => routeOf(relative(pages, file).replaceAll("\\", "/"), names));
  return (address) => {
    const path = decoded(address.replace(/[?#].*$/, "")).replace(/(?<=.)\/$/, "");
    return routes.some((route) => route.test(path)) || existsSync(join(content.root, "public", path));
  };
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("_"))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The addresses of a page's file. */
function routeOf(file: string, names: Readonly<Record<string, readonly string[]>>): RegExp {
  const parts = file
    .replace(/\.(?:astro|ts)$/, "")
    .replace(/(?:^|\/)index$/, "")
    .split("/")
    .filter(Boolean);
  const pattern = parts.map((part, i) => {
    if (part === "[...language]") return "(?:/ko)?";
    const known = names[parts[i - 1] ?? ""];
    return `/${escaped(part).replace(/\\\[[^\]]+\\\]/g, known ? `(?:${known.map(escaped).join("|")})` : "[^/]+")}`;
  });
  return new RegExp(`^${pattern.join("") || "/"}/?$`);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
