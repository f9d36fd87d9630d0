import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, get, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { headersFor, readHeaderRules } from "../../src/commands/headerRules.ts";
import { hostFolder } from "./hostPrograms.ts";

// The recipes of .github, as they stand but for the lines that they say are to be set, in the servers themselves.
const hosts = hostFolder();
const dist = resolve("dist");
const rules = readHeaderRules(readFileSync("public/_headers", "utf8"));

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

interface Place {
  /** "" or "/tideline". */
  readonly base: string;
  readonly at: (path: string, headers?: Record<string, string>) => Promise<Answer>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

const asker =
  (port: number): Place["at"] =>
  (path, headers = {}) =>
    new Promise((done, reject) => {
      get({ port, path, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () =>
          done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
        );
      }).on("error", reject);
    });

/** A table that is read by ranges, as a site has them that pulls from a warehouse. */
const ranged = { path: "/data/sales/0a1b.duckdb", bytes: Buffer.from("DUCK".repeat(20_000)) };

/** The folder that is served: the built site with one such table, itself or under a path. */
function rootFor(base: string, folder: string): string {
  const root = join(folder, "root");
  const site = join(root, base);
  mkdirSync(join(site, "data/sales"), { recursive: true });
  for (const within of ["", "data"])
    for (const name of readdirSync(join(dist, within)))
      if (name !== "data") symlinkSync(join(dist, within, name), join(site, within, name));
  writeFileSync(join(site, ranged.path), ranged.bytes);
  return root;
}

function startNginx(root: string, base: string, port: number, folder: string): ChildProcess {
  const of = (path: string) => join(hosts as string, path);
  const recipe = readFileSync(".github/nginx.conf", "utf8");
  const set = recipe
    .replace("listen 80;", `listen ${port};`)
    .replace("root /srv/tideline;", `root ${root};`)
    .replace('set $base "";', `set $base "${base}";`)
    .replace("/etc/nginx/mime.types", of("etc/nginx/mime.types"));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(" ");
  writeFileSync(
    join(folder, "nginx.conf"),
    `${process.getuid?.() === 0 ? "user root;" : ""} daemon off; pid ${folder}/pid; error_log stderr;
load_module ${of("usr/lib/nginx/modules/ngx_http_brotli_static_module.so")};
events {}
http { access_log off; ${temporary}
${set}
}`,
  );
  return spawn(of("usr/sbin/nginx"), ["-c", join(folder, "nginx.conf"), "-e", "stderr"], {
    env: { ...process.env, LD_LIBRARY_PATH: of("usr/lib/x86_64-linux-gnu") },
  });
}

function startCaddy(root: string, base: string, port: number, folder: string): ChildProcess {
  const recipe = readFileSync(".github/Caddyfile", "utf8")
    .replace("example.org {", `http://localhost:${port} {`)
    .replace("root * /srv/tideline", `root * ${root}`);
  writeFileSync(join(folder, "Caddyfile"), `{\n\tadmin off\n}\n${recipe}`);
  return spawn(
    join(hosts as string, "usr/bin/caddy"),
    ["run", "--config", join(folder, "Caddyfile"), "--adapter", "caddyfile"],
    { env: { ...process.env, BASE: base, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } },
  );
}

/** The first file of the built site below a folder whose name ends so, by its address. */
function fileIn(folder: string, end: string): string {
  const name = readdirSync(join(dist, folder)).find((each) => each.endsWith(end));
  if (!name) throw new Error(`dist/${folder} has no file that ends with ${end}.`);
  return `/${folder}/${name}`;
}

describe.runIf(hosts).each([
  ["nginx", "", startNginx],
  ["nginx", "/tideline", startNginx],
  ["Caddy", "", startCaddy],
  ["Caddy", "/tideline", startCaddy],
] as const)("the recipe for %s under the path %j", (_name, base, start) => {
  const folder = mkdtempSync(join(tmpdir(), "host-"));
  let server: ChildProcess;
  let said = "";
  let at: Place["at"];
  beforeAll(async () => {
    const port = await freePort();
    server = start(rootFor(base, folder), base, port, folder);
    for (const stream of [server.stdout, server.stderr]) stream?.on("data", (part) => (said += part));
    const ask = asker(port);
    at = (path, headers) => ask(base + path, headers);
    const answers = () =>
      at("/").then(
        ({ status }) => status === 200,
        () => false,
      );
    for (const end = Date.now() + 10_000; !(await answers()); await setTimeout(50))
      if (Date.now() > end) throw new Error(`The server does not answer. It said: ${said}`);
  });
  afterAll(() => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  test("sends each kind of page with the headers that _headers names for it", async () => {
    for (const path of [
      "/",
      "/ko/essays/bytedance/",
      "/crossover/field/",
      "/embed/china-us-ratio/",
      "/ko/embed/crossover/",
      "/frame/notebook/",
      fileIn("_astro", ".css"),
      fileIn("engine", ".worker.js"),
      "/data/imf-weo-2026-04/imf-weo-2026-04.csv",
      ranged.path,
    ]) {
      const { status, headers } = await at(path);
      expect(status, path).toBe(200);
      for (const [name, value] of headersFor(path, rules)) expect(headers[name], `${name} of ${path}`).toBe(value);
    }
  });

  test.each([
    ["/", "text/html"],
    ["/data/imf-weo-2026-04/imf-weo-2026-04.csv", "text/csv"],
    ["/data/imf-weo-2026-04.json", "application/json"],
    ["/data/imf-weo-2026-04.parquet", "application/vnd.apache.parquet"],
    [ranged.path, "application/vnd.duckdb"],
    ["/favicon.svg", "image/svg+xml"],
    [fileIn("_astro", ".js"), "javascript"],
    [fileIn("_astro", ".css"), "text/css"],
    [fileIn("_astro", ".woff2"), "font/woff2"],
  ])("says what %s is: %s", async (path, type) => {
    const { status, headers } = await at(path);
    expect([status, headers["content-type"]]).toEqual([200, expect.stringContaining(type)]);
    if (/^text\//.test(type)) expect(headers["content-type"]).toMatch(/charset=utf-8/i);
  });

  test("answers an unknown address with the site's own page, its policy and 404", async () => {
    for (const path of ["/none/", "/ko/essays/none", "/data/none.csv", "/embed/none/"]) {
      const { status, headers, body } = await at(path);
      expect([status, `${body}`], path).toEqual([404, readFileSync(join(dist, "404.html"), "utf8")]);
      expect(headers["content-security-policy"], path).toContain("default-src 'none'");
      expect(headers["x-content-type-options"], path).toBe("nosniff");
    }
  });

  test("sends what the build has packed, and the engine as it is", async () => {
    const path = "/essays/bytedance/";
    const page = readFileSync(join(dist, path, "index.html"), "utf8");
    const brotli = await at(path, { "accept-encoding": "gzip, deflate, br" });
    expect(brotli.headers["content-encoding"]).toBe("br");
    expect(`${brotliDecompressSync(brotli.body)}`).toBe(page);
    const gzip = await at(path, { "accept-encoding": "gzip" });
    expect(gzip.headers["content-encoding"]).toBe("gzip");
    expect(`${gunzipSync(gzip.body)}`).toBe(page);
    const plain = await at(path);
    expect([plain.headers["content-encoding"], `${plain.body}`]).toEqual([undefined, page]);
    const engine = await at(fileIn("engine", ".wasm.gz"), { "accept-encoding": "gzip, br" });
    expect([engine.status, engine.headers["content-encoding"]]).toEqual([200, undefined]);
    expect(gunzipSync(engine.body).subarray(0, 4)).toEqual(Buffer.from("\0asm"));
  });

  test.each([
    ["/data/imf-weo-2026-04.parquet", readFileSync(join(dist, "data/imf-weo-2026-04.parquet"))],
    [ranged.path, ranged.bytes],
  ])("answers ranges of %s by their bytes, and packs none", async (path, whole) => {
    const size = whole.length;
    for (const [range, from, to] of [
      ["bytes=0-0", 0, 1],
      ["bytes=0-15", 0, 16],
      ["bytes=-4", size - 4, size],
    ] as const) {
      const { status, headers, body } = await at(path, { range, "accept-encoding": "gzip, br" });
      expect([status, headers["content-range"]], range).toEqual([206, `bytes ${from}-${to - 1}/${size}`]);
      expect([headers["content-encoding"], headers.etag], range).toEqual([undefined, expect.stringMatching(/"/)]);
      expect(body, range).toEqual(whole.subarray(from, to));
    }
    expect((await at(path, { range: `bytes=${size}-` })).status).toBe(416);
  });
});
