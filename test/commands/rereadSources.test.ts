import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer, isRunnableDevEnvironment, type ViteDevServer } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rereadOnChange } from "../../src/commands/rereadSources.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "preview-")));
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
let server: ViteDevServer;

beforeAll(async () => {
  for (const name of ["data/shops", "src/essays/one/figures/shops", "src/essays/one"])
    mkdirSync(join(folder, name), { recursive: true });
  // A module that reads once and keeps what it read, as the database does.
  write(
    "src/kept.ts",
    `import { existsSync, readFileSync } from "node:fs";
     const read = (file) => (existsSync(file) ? readFileSync(file, "utf8") : "nothing");
     export const kept = ${JSON.stringify(["data/shops/shops.csv", "src/essays/one/figures/shops/query.sql", "src/essays/one/facts.yaml"].map((file) => join(folder, file)))}.map(read).join(" | ");`,
  );
  write("src/page.ts", `export { kept } from "./kept.ts";`);
  write("data/shops/shops.csv", "shop");
  write("src/essays/one/figures/shops/query.sql", "select 1");
  server = await createServer({
    configFile: false,
    root: folder,
    logLevel: "silent",
    server: { middlewareMode: true, ws: false },
  });
  rereadOnChange(server);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** What a page that is asked for now shows. */
async function shown(): Promise<string> {
  const { ssr } = server.environments;
  if (!ssr || !isRunnableDevEnvironment(ssr)) throw new Error("Vite offers no environment that runs modules.");
  return (await ssr.runner.import<{ kept: string }>("/src/page.ts")).kept;
}

test("the preview reads a table, a query and a new file of facts anew, although their modules keep what they read", async () => {
  await expect
    .poll(() => server.watcher.getWatched()[join(folder, "data/shops")], { timeout: 10_000 })
    .toContain("shops.csv");
  expect(await shown()).toBe("shop | select 1 | nothing");
  write("data/shops/shops.csv", "shop,city");
  await expect.poll(shown, { timeout: 10_000 }).toBe("shop,city | select 1 | nothing");
  write("src/essays/one/figures/shops/query.sql", "select 2");
  await expect.poll(shown, { timeout: 10_000 }).toBe("shop,city | select 2 | nothing");
  write("src/essays/one/facts.yaml", "a: 1");
  await expect.poll(shown, { timeout: 10_000 }).toBe("shop,city | select 2 | a: 1");
});
