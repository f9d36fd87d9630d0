import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { headersFor, readHeaderRules } from "../../src/commands/headerRules.ts";
import { serveFolder } from "../../src/commands/serveFolder.ts";
import { type SalesFile, salesTable } from "./salesTable.ts";

/** A request for the table's file. */
export interface RangeRequest {
  readonly method: string;
  readonly range: string | undefined;
  /** Bytes of the answer's body that were handed to the connection. */
  sent: number;
  /** Whether the connection was closed before the answer had ended. */
  isLeft: boolean;
}

/** How the host answers for the table's file; without a word of it as the site's own server does. */
export type Answering = (request: IncomingMessage, response: ServerResponse, file: SalesFile) => boolean;

export interface RangedSite {
  readonly address: string;
  readonly server: Server;
  /** Every request for the table's file, until it is emptied. */
  log: RangeRequest[];
  /** Answers a request for the file in a way of its own, where it says true. */
  answering: Answering;
}

/** The built site with one more table in its catalogue, whose file is read in parts. HEAD is refused for that file. */
export async function rangedSite(file: SalesFile): Promise<RangedSite> {
  const dist = resolve("dist");
  const { name: table, columns, sort } = salesTable;
  const path = `/data/daily-sales/${file.hash}.duckdb`;
  const root = join(file.folder, "root");
  mkdirSync(join(root, "data/daily-sales"), { recursive: true });
  copyFileSync(file.duckdb, join(root, path));
  copyFileSync(join(dist, "_headers"), join(root, "_headers"));
  const words = { en: table, ko: table };
  const sales = {
    table,
    dataset: "daily-sales",
    title: words,
    columns: columns.map(({ name, type }) => ({ name, type, title: words, description: words })),
  };
  const catalogue = JSON.parse(readFileSync(join(dist, "data/catalogue.json"), "utf8"));
  let visits = 0;
  /** At every visit the file has another address, so that no part which the browser has kept answers for the host. */
  const withTable = () => {
    const ranged = { address: `${path}?${++visits}`, bytes: file.bytes, hash: `sha256:${file.hash}`, sort };
    return { ...catalogue, tables: [...catalogue.tables, { ...sales, ranged }] };
  };
  const [serveSite, serveFile] = [serveFolder(dist), serveFolder(root)];
  const rules = readHeaderRules(readFileSync(join(dist, "_headers"), "utf8"));
  const server = createServer((request, response) => {
    if (request.url === "/data/catalogue.json") {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(withTable()));
      return;
    }
    if (/^(?:\/ko)?\/explorer\/(?:\?|$)/.test(request.url ?? "")) {
      // As a build has it whose catalogue holds such a table.
      const language = request.url?.startsWith("/ko") ? "ko/" : "";
      const page = readFileSync(join(dist, language, "explorer/index.html"), "utf8");
      for (const [name, value] of headersFor("/explorer/", rules)) response.setHeader(name, value);
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(page.replace("</form>", '</form><p class="explorer-hint" data-part="cost"></p>'));
      return;
    }
    if (!request.url?.startsWith(path)) return serveSite(request, response);
    const seen: RangeRequest = { method: request.method ?? "", range: request.headers.range, sent: 0, isLeft: false };
    site.log.push(seen);
    response.on("close", () => {
      seen.isLeft = !response.writableEnded;
    });
    const write = response.write.bind(response) as (part: Buffer, ...others: unknown[]) => boolean;
    response.write = ((part: Buffer, ...others: unknown[]) => {
      seen.sent += part.length;
      return write(part, ...others);
    }) as typeof response.write;
    if (site.answering(request, response, file)) return;
    if (request.method === "HEAD") response.writeHead(405).end();
    else serveFile(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  const site: RangedSite = {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    server,
    log: [],
    answering: () => false,
  };
  return site;
}

/** A host that knows no ranges; how much a browser takes of what it sends is the browser's decision. */
export const wholeFile: Answering = (_request, response, file) => {
  response.writeHead(200, { "content-length": String(file.bytes) });
  // The rest is not sent: whoever waited for it would wait for ever.
  response.write(readFileSync(file.duckdb).subarray(0, 100_000));
  return true;
};
