import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, dirname } from "node:path";
import { pipeline } from "node:stream";
import send from "@fastify/send";
import type { Plugin } from "vite";
import { type Content, contentOf } from "../content/content.ts";
import { partStore } from "./partStore.ts";
import { browserFileOf, partFiles } from "./parts.ts";
import { publishedPath } from "./publishedPath.ts";
import { datasetFiles } from "./readDatasets.ts";
import type { SealedFile } from "./sealedFile.ts";

type Next = (error?: unknown) => void;

/** The file of the store that is published at the end of an address. */
function fileAt(content: Content, pathname: string): SealedFile | undefined {
  for (const file of datasetFiles(content)) {
    if (file.csvPath !== undefined) continue;
    const { descriptor, parts } = file;
    const found = [...partFiles(parts), browserFileOf(descriptor)].find(
      (each) => each && pathname.endsWith(publishedPath(descriptor.name, each)),
    );
    if (found) return found;
  }
  return undefined;
}

/** Answers for the files of tables that lie in the store, as a host answers for them once they are published: by ranges. */
export function answerParts(content: Content = contentOf()) {
  return async (request: IncomingMessage, response: ServerResponse, next: Next): Promise<void> => {
    try {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      const file = /\.(?:duckdb|parquet)$/.test(pathname) ? fileAt(content, pathname) : undefined;
      if (!file) return next();
      const path = await partStore().take(file);
      const found = await send(request, `/${basename(path)}`, { root: dirname(path), cacheControl: false });
      response.writeHead(found.statusCode, {
        ...found.headers,
        "content-type": `application/vnd.${file.extension === "duckdb" ? "duckdb" : "apache.parquet"}`,
        "cache-control": "no-cache, no-transform",
      });
      pipeline(found.stream, response, () => undefined);
    } catch (error) {
      next(error);
    }
  };
}

/** Lets the preview answer for the files of tables that lie in the store, which a build copies. */
export function previewParts(content: Content = contentOf()): Plugin {
  return {
    name: "tideline:preview-parts",
    apply: "serve",
    configureServer(server) {
      server.middlewares.use(answerParts(content));
    },
  };
}
