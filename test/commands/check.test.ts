import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommand } from "./runCommand.ts";

const folder = mkdtempSync(join(tmpdir(), "check-"));
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * The content as it is, but for the notebooks, which take seconds to run. The packages are those of the project; what is
 * kept from one run to the next is the copy's own, and begins with what the project has.
 */
beforeAll(() => {
  const settings = [".cspell.json", ".spelling-ko.txt", "package.json", "package-lock.json", "tsconfig.json"];
  for (const name of ["src", "data", ...settings]) cpSync(name, join(folder, name), { recursive: true });
  mkdirSync(join(folder, "node_modules"));
  for (const name of readdirSync("node_modules"))
    if (name !== ".cache") symlinkSync(resolve("node_modules", name), join(folder, "node_modules", name));
  const kept = "node_modules/.cache/tideline";
  for (const name of ["korean-words.json", "check.json"])
    if (existsSync(join(kept, name))) cpSync(join(kept, name), join(folder, kept, name));
});

const check = (...names: readonly string[]) => runCommand("check", names, folder);

test("npm run check of sound content ends with 0 and says so, with its warnings", () => {
  const { status, said } = check();
  expect(status, said).toBe(0);
  expect(said).toMatch(
    /(?:^Everything is as it should be: nothing to mend|\nNothing has to be mended: a warning stops no build)\.\n$/,
  );
  expect(said).not.toMatch(/\bmistakes?\b/);
});

test("npm run check tells a false number with its place and ends with 1; a name asks for its files alone", () => {
  const file = "src/essays/bytedance/facts.yaml";
  const sound = readFileSync(join(folder, file), "utf8");
  const asked =
    "select value / 1e6, confidence from tiktok_users where metric = 'monthly_active_users' and region = 'world' and period = '2018-01'";
  expect(sound).toContain(`tt-world-2018:\n`);
  expect(sound).toContain(asked);
  writeFileSync(join(folder, file), sound.replace(asked, asked.replace("1e6", "1e6 + 1")));
  const { status, said } = check();
  expect(status).toBe(1);
  // What it comes to is another number than the one that the record says was published.
  const record = readFileSync(join(folder, "src/essays/bytedance/record.yaml"), "utf8").split("\n");
  const line = record.findIndex((each) => each.startsWith("tt-world-2018: ")) + 1;
  expect(line).toBeGreaterThan(0);
  expect(said).toContain(
    `src/essays/bytedance/record.yaml:${line}:${"tt-world-2018: ".length + 1} "tt-world-2018" was published as `,
  );
  expect(said).toMatch(/\d+ mistakes?.* in \d+ files?\.\n$/);

  const own = check("bytedance");
  expect(own.status).toBe(1);
  expect(own.said).toContain("src/essays/bytedance/");
  const other = check("us-china-crossover");
  expect(other.status, other.said).toBe(0);
  expect(other.said).not.toContain("src/essays/bytedance/");
  expect(check("bytedanse")).toEqual({
    status: 1,
    said: "There is no essay, dataset, figure or notebook bytedanse. Name one of their folders.\n",
  });
  writeFileSync(join(folder, file), sound);
});

test("npm run check of sources that cannot be read tells them, and not every fact that names one", () => {
  const file = join(folder, "src/essays/sources.yaml");
  const sound = readFileSync(file, "utf8");
  writeFileSync(file, `${sound}\nbroken: one: two\n`);
  const { status, said } = check();
  writeFileSync(file, sound);
  expect(status).toBe(1);
  expect(said).toMatch(/^ {2}src\/essays\/sources\.yaml:\d+:\d+ not YAML: /m);
  expect(said).not.toContain("there is no source");
});
