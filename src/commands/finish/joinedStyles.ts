import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const link = /<link rel="stylesheet" href="([^"]*\/_astro\/[^"/]+\.css)">/g;

/**
 * A page whose style sheets are one, which `joined` makes of them all. It is asked for before any script: what stands
 * first in the head comes first through a slow line, and nothing is painted before it.
 */
export function joinLinks(html: string, joined: (addresses: readonly string[]) => string): string {
  const addresses = Array.from(html.matchAll(link), ([, address]) => address as string);
  if (addresses.length === 0) return html;
  return html.replace(link, "").replace("<title>", `<link rel="stylesheet" href="${joined(addresses)}"><title>`);
}

const nameOf = (address: string) => address.slice(address.lastIndexOf("/") + 1);

/** Writes one sheet of several, and gives its address. */
function writeJoined(assets: string, parts: readonly string[]): string {
  const content = parts.map((part) => readFileSync(join(assets, nameOf(part)), "utf8").trim()).join("\n");
  const file = `page.${createHash("sha256").update(content).digest("base64url").slice(0, 8)}.css`;
  writeFileSync(join(assets, file), content);
  return (parts[0] as string).replace(/[^/]+$/, file);
}

/** Gives pages one sheet in place of those that they name. */
export interface SheetJoiner {
  join(html: string): string;
  /** Removes the parts, which no page names any more. */
  end(): void;
}

/**
 * Joins the style sheets of every built page into one, in their order: each that a page names keeps its first paint
 * waiting. Pages with the same sheets share the joined one. `assets` is the folder that the sheets lie in.
 */
export function joinSheets(assets: string): SheetJoiner {
  const joined = new Map<string, string>();
  const addressOf = (parts: readonly string[]) => {
    const key = parts.join(" ");
    const address = joined.get(key) ?? writeJoined(assets, parts);
    joined.set(key, address);
    return address;
  };
  return {
    join: (html) => joinLinks(html, addressOf),
    end() {
      const kept = new Set([...joined.values()].map(nameOf));
      for (const name of readdirSync(assets)) if (name.endsWith(".css") && !kept.has(name)) rmSync(join(assets, name));
    },
  };
}
