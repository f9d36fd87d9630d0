import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { headersFor, readHeaderRules } from "./headerRules.ts";

/**
 * Serves a built folder the way a static host does: its headers, its 404 page, nothing else. `base` is the path it is
 * published under, with slashes at both ends.
 */
export function serveFolder(folder: string, base = "/"): (request: IncomingMessage, response: ServerResponse) => void {
  const rulesFile = join(folder, "_headers");
  const rules = existsSync(rulesFile) ? readHeaderRules(readFileSync(rulesFile, "utf8")) : [];
  const files = sirv(folder, {
    dev: true,
    etag: true,
    extensions: ["html"],
    setHeaders(response, pathname) {
      for (const [name, value] of headersFor(base + pathname.slice(1), rules)) response.setHeader(name, value);
    },
  });
  const refuse = (response: ServerResponse) => {
    for (const [name, value] of headersFor(`${base}404`, rules)) response.setHeader(name, value);
    response.statusCode = 404;
    response.setHeader("content-type", "text/html; charset=utf-8");
    const notFound = join(folder, "404.html");
    response.end(existsSync(notFound) ? readFileSync(notFound) : "Not found");
  };
  return (request, response) => {
    if (!request.url?.startsWith(base)) return refuse(response);
    request.url = request.url.slice(base.length - 1);
    files(request, response, () => refuse(response));
  };
}
