import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { pipeline, type Readable } from "node:stream";
import send, { type BaseSendResult } from "@fastify/send";
import Negotiator from "negotiator";
import { headersFor, readHeaderRules } from "./headerRules.ts";
import { packings } from "./packFiles.ts";

/**
 * Serves a built folder the way a static host does: its headers, its 404 page, what it packed beforehand, ranges,
 * nothing else. `base` is the path it is published under, with slashes at both ends. A folder that another build takes
 * the place of is served as the new one, with the header rules of the first.
 */
export function serveFolder(folder: string, base = "/"): (request: IncomingMessage, response: ServerResponse) => void {
  const rulesFile = join(folder, "_headers");
  const rules = existsSync(rulesFile) ? readHeaderRules(readFileSync(rulesFile, "utf8")) : [];
  const find = (request: IncomingMessage, path: string) =>
    send(request, path, { root: folder, index: false, cacheControl: false });
  /** The page itself, the index of a folder, or the page without its ending; packed where the browser takes it so. */
  async function fileAt(request: IncomingMessage, pathname: string): Promise<Found | undefined> {
    const path = pathname.replace(/\/$/, "");
    for (const name of path === pathname ? [path, `${path}/index.html`, `${path}.html`] : [`${path}/index.html`]) {
      for (const packing of packingsFor(request)) {
        const packed = await find(request, `${name}.${packings[packing].ending}`);
        if (packed.type === "file") return { ...packed, name, packing };
      }
      const plain = await find(request, name);
      // A range that the file has not got is an answer about this file.
      if (plain.type === "file" || plain.statusCode === 416) return { ...plain, name };
    }
    return undefined;
  }
  const answer = (response: ServerResponse, path: string, status: number, found: Found | undefined) => {
    if (found) {
      const { name, packing, headers } = found;
      for (const [header, value] of Object.entries(headers)) response.setHeader(header, value);
      // The type of what was asked for: what was found may be its packed form.
      if (status !== 416) response.setHeader("content-type", typeOf(name));
      if (packing) response.setHeader("content-encoding", packing);
      response.setHeader("vary", "accept-encoding");
      response.setHeader("cache-control", "no-cache");
    }
    for (const [name, value] of headersFor(path, rules)) response.setHeader(name, value);
    response.statusCode = status;
  };
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    // Two slashes are a path here, and would begin a host in a relative address.
    const { pathname } = new URL(`http://localhost${request.url ?? "/"}`);
    const found = pathname.startsWith(base) ? await fileAt(request, pathname.slice(base.length - 1)) : undefined;
    if (found) {
      answer(response, pathname, found.statusCode, found);
      pass(found.stream, response);
      return;
    }
    const missing = pathname.startsWith(base) ? await fileAt(request, "/404.html") : undefined;
    answer(response, `${base}404`, 404, missing);
    if (missing) pass(missing.stream, response);
    else response.end("Not found");
  };
  return (request, response) => {
    serve(request, response).catch((error: unknown) => {
      console.error(error);
      response.statusCode = 500;
      response.end();
    });
  };
}

/** Whoever asked may be gone by now, or leave in the middle. */
function pass(stream: Readable, response: ServerResponse): void {
  if (response.destroyed) stream.destroy();
  else pipeline(stream, response, () => undefined);
}

type Packing = keyof typeof packings;
type Found = BaseSendResult & { readonly name: string; readonly packing?: Packing };

/** How a browser takes a file packed, best first; a range is one of the file itself. */
function packingsFor(request: IncomingMessage): Packing[] {
  if (request.headers.range) return [];
  const names = Object.keys(packings) as Packing[];
  const taken = new Negotiator(request).encodings(names);
  return names.filter((name) => taken.includes(name));
}

function typeOf(name: string): string {
  const type = send.mime.getType(name) ?? "application/octet-stream";
  return send.isUtf8MimeType(type) ? `${type}; charset=utf-8` : type;
}
