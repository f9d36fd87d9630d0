import { existsSync, readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { serveFolder } from "../../src/commands/serveFolder.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** The HTML of a page without what it loads of scripts and fonts. */
export const withoutScripts = (html: string): string =>
  html.replace(/<script\b[^>]*\bsrc=[^>]*><\/script>|<link rel="[a-z]*preload"[^>]*>/g, "");

/** Styles without the faces that are loaded; those of the machine, which stand in for them, weigh nothing and stay. */
export const withoutFaces = (css: string): string => css.replace(/@font-face\s*\{[^}]*url\([^}]*\}/g, "");

/** Serves a built folder as hosts do, packed as they pack, its pages without scripts and its styles without fonts. */
export function serveBare(folder: string): RequestListener {
  const serve = serveFolder(folder);
  const made = new Map<string, Buffer>();
  const bare = (file: string): Buffer => {
    const text = readFileSync(file, "utf8");
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    const packed = brotliCompressSync(file.endsWith(".css") ? withoutFaces(text) : withoutScripts(text), { params });
    made.set(file, packed);
    return packed;
  };
  return (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    const type = types[extname(file)];
    if (!type || !existsSync(file)) return serve(request, response);
    response.writeHead(200, { "content-type": type, "content-encoding": "br", "cache-control": "no-cache" });
    return response.end(made.get(file) ?? bare(file));
  };
}
