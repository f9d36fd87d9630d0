import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { AstroIntegration } from "astro";
import type { Plugin } from "vite";
import { keptBytes } from "../content/keptBytes.ts";

const moduleName = "virtual:engine-files";
/** Where the package has the engine. */
export const engineFolder = dirname(createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"));
const { version } = JSON.parse(readFileSync(join(engineFolder, "../package.json"), "utf8")) as { version: string };

interface EngineFile {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}

type Engine = Readonly<Record<"wasm" | "script", EngineFile>>;

/**
 * The engine as it is served. Packed by us, since many hosts do not compress wasm and some refuse files above 25 MB;
 * packing takes a second, in which a preview would serve nothing, and is done once for a version.
 */
async function packEngine(): Promise<Engine> {
  const read = (name: string) => readFileSync(join(engineFolder, name));
  const script = read("duckdb-browser-eh.worker.js")
    .toString("utf8")
    .replace(/\/\/# sourceMappingURL=.*\s*$/, "");
  const file = (name: string, end: string, type: string, content: Buffer): EngineFile => {
    const mark = createHash("sha256").update(content).digest("hex").slice(0, 8);
    return { name: `${name}-${version}-${mark}${end}`, type, content };
  };
  const from = { kind: "engine", packages: ["@duckdb/duckdb-wasm"], code: ["src/database/engineFiles.ts"], inputs: [] };
  const wasm = await keptBytes(from, () => gzipSync(read("duckdb-eh.wasm"), { level: 9 }));
  return {
    wasm: file("duckdb-eh", ".wasm.gz", "application/gzip", Buffer.from(wasm)),
    script: file("duckdb-eh", ".worker.js", "text/javascript", Buffer.from(script)),
  };
}

let packed: Promise<Engine> | undefined;
const engine = () => {
  packed ??= packEngine();
  return packed;
};

/** Tells browser code where the engine's files are, and serves them while the site is being written. */
function enginePlugin(base: string): Plugin {
  return {
    name: "engine-files",
    resolveId: (id) => (id === moduleName ? `\0${moduleName}` : undefined),
    async load(id) {
      if (id !== `\0${moduleName}`) return undefined;
      const { wasm, script } = await engine();
      const address = ({ name }: EngineFile) => JSON.stringify(`${base}engine/${name}`);
      return `export const wasm = ${address(wasm)}; export const script = ${address(script)}; export const packedBytes = ${wasm.content.length};`;
    },
    configureServer(server) {
      server.middlewares.use(async ({ url = "" }, response, next) => {
        const [, asked] = /\/engine\/([^/?]+)(?:\?|$)/.exec(url) ?? [];
        const found = asked && Object.values(await engine()).find(({ name }) => name === asked);
        if (!found) return next();
        response.setHeader("content-type", found.type);
        response.end(found.content);
      });
    },
  };
}

/** Puts DuckDB for the browser into the built site, under /engine/, where any base path finds it. */
export function engineIntegration(): AstroIntegration {
  return {
    name: "engine-files",
    hooks: {
      "astro:config:setup"({ config, updateConfig }) {
        updateConfig({ vite: { plugins: [enginePlugin(config.base.replace(/\/?$/, "/"))], worker: { format: "es" } } });
      },
      async "astro:build:done"({ dir }) {
        const target = join(fileURLToPath(dir), "engine");
        mkdirSync(target, { recursive: true });
        for (const { name, content } of Object.values(await engine())) writeFileSync(join(target, name), content);
      },
    },
  };
}
