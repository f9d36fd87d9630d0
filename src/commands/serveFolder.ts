import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { headersFor, readHeaderRules } from "./headerRules.ts";

/** Serves a built folder the way a static host does: its headers, its 404 page, nothing else. */
export function serveFolder(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  const rulesFile = join(folder, "_headers");
  const rules = existsSync(rulesFile) ? readHeaderRules(readFileSync(rulesFile, "utf8")) : [];
  const files = sirv(folder, {
    dev: true,
    etag: true,
    extensions: ["html"],
    setHeaders(response, pathname) {
      for (const [name, value] of headersFor(pathname, rules)) response.setHeader(name, value);
    },
  });
  return (request, response) => {
    files(request, response, () => {
      for (const [name, value] of headersFor("/404", rules)) response.setHeader(name, value);
      response.statusCode = 404;
      response.setHeader("content-type", "text/html; charset=utf-8");
      const notFound = join(folder, "404.html");
      response.end(existsSync(notFound) ? readFileSync(notFound) : "Not found");
    });
  };
}
