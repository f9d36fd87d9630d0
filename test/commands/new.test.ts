import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findMistakes } from "../../src/checks/findMistakes.ts";
import type { Checking } from "../../src/checks/rule.ts";
import { rules } from "../../src/checks/rules.ts";
import type { BeginningSpec } from "../../src/commands/begin/beginning.ts";
import { newFigure } from "../../src/commands/begin/newFigure.ts";
import { contentOf } from "../../src/content/content.ts";
import { type Diagnostic, isMistake } from "../../src/content/diagnostic.ts";
import { compileNotebook } from "../../src/notebooks/compile/compileNotebook.ts";
import { readNotebookDetails } from "../../src/notebooks/compile/notebookDetails.ts";
import { runCommand } from "./runCommand.ts";

const folder = mkdtempSync(join(tmpdir(), "begin-"));
afterAll(() => rmSync(folder, { recursive: true }));
for (const path of ["data/world-bank-population", "src/essays/k-pop-albums/en.mdx"])
  cpSync(path, join(folder, path), { recursive: true });
mkdirSync(join(folder, "notebooks"));
const run = (...args: string[]) => runCommand("new", args, folder);
const text = (path: string) => readFileSync(join(folder, path), "utf8");

/** All that the rules find in the folder, but for the essay that was copied in part. */
async function faultsOf(): Promise<Diagnostic[]> {
  const content = contentOf(folder);
  content.forget(".");
  const checking: Checking = { content, keep: async (_, __, make) => make(), forPublication: false };
  const found = await findMistakes(
    checking,
    rules.filter(({ isSlow }) => !isSlow),
  );
  return found.filter((each) => isMistake(each) && !each.file.startsWith("src/essays/k-pop-albums/"));
}

test("npm run new essay and figure write what passes every check as it stands, and say what comes next", async () => {
  const { status, said } = run("essay", "steel-prices");
  expect(status, said).toBe(0);
  expect(said).toMatch(/^wrote src\/essays\/steel-prices\/en\.mdx\nwrote src\/essays\/steel-prices\/ko\.mdx\n/);
  expect(said).toMatch(/\nNext:\n {2}1\. npm run dev shows it, marked as a draft;/);
  expect(said).toContain("npm run facts:record -- steel-prices");
  for (const language of ["en", "ko"]) {
    expect(text(`src/essays/steel-prices/${language}.mdx`)).toContain("\norder: 3\ndraft: true\n---\n");
    expect(
      contentOf(folder)
        .withheld()
        .essays.map(({ slug, held }) => [slug, held.kind]),
    ).toEqual([["steel-prices", "draft"]]);
  }
  const figure = run("figure", "steel-prices/iron-ore");
  expect(figure.status, figure.said).toBe(0);
  expect(figure.said).toContain('<Figure id="iron-ore" />');
  const other = run("figure", "coal", "--essay", "steel-prices");
  expect(other.status, other.said).toBe(0);
  const own = run("figure", "steel-prices/of-data", "--dataset", "world-bank-population");
  expect(own.status, own.said).toBe(0);
  expect(text("src/essays/steel-prices/figures/of-data/query.sql")).toContain(
    "select year, iso3, population\nfrom world_bank_population\nwhere iso3 in (",
  );
  expect(await faultsOf()).toEqual([]);
  const placed = text("src/essays/steel-prices/en.mdx").replace(
    "## What follows",
    '<Figure id="iron-ore" />\n\n## What follows',
  );
  writeFileSync(join(folder, "src/essays/steel-prices/en.mdx"), placed);
  expect(await faultsOf()).toEqual([
    expect.objectContaining({
      message: expect.stringContaining("Figure iron-ore stands where src/essays/steel-prices/ko.mdx has nothing"),
    }),
  ]);
});

test("npm run new notebook writes a draft that compiles, with its details", () => {
  const { status, said } = run("notebook", "ore-grades", "--essay", "steel-prices");
  expect(status, said).toBe(0);
  const content = contentOf(folder);
  content.forget(".");
  expect(compileNotebook("notebooks/ore-grades.html", text("notebooks/ore-grades.html")).faults).toEqual([]);
  expect(readNotebookDetails("notebooks/ore-grades.html", content)).toEqual({
    details: expect.objectContaining({ essay: "steel-prices", draft: true }),
    faults: [],
    keyPlace: expect.any(Function),
  });
});

test("npm run new dataset writes heads and a descriptor that passes no check before a person has filled it in", () => {
  const { status, said } = run("dataset", "statistics-steel");
  expect(status, said).toBe(0);
  expect(said).toContain("npm run data:check statistics-steel lists it");
  const check = runCommand("dataCheck", ["statistics-steel"], folder);
  expect(check.status).toBe(1);
  // One line for each thing that is open, however many keys are blank in it.
  expect(check.said.match(/(?<=found nothing, expected )[^:]+(?=:)/g)).toEqual([
    ...["title", "description", "version", "edition", "retrieved", "publisher", "confidence", "expected", "sources[0]"],
    ...["licenses[0]", "resources[0].hash", "column year", "column value"],
  ]);
  expect(check.said).toContain("expected column year: title in Korean, description in English and Korean. Fill it in.");
  rmSync(join(folder, "data/statistics-steel"), { recursive: true });
});

test("npm run new says what it cannot begin, and leaves every file as it was", () => {
  const before = text("src/essays/steel-prices/ko.mdx");
  mkdirSync(join(folder, "data/mine"));
  for (const [args, line] of [
    [
      ["essay", "steel-prices"],
      /^src\/essays\/steel-prices is there already, and nothing was written\. Choose another/,
    ],
    [["dataset", "mine"], /^data\/mine is there already, and nothing was written\./],
    [["notebook", "ore-grades"], /^notebooks\/ore-grades\.html is there already, and nothing was written\./],
    [["essay", "Steel--Prices"], /^"Steel--Prices" cannot be an address: use small letters/],
    [
      ["esay", "x"],
      /^Nothing called "esay" can be begun; the nearest is essay\.\nnpm run new <essay \| figure \| dataset \| notebook> <name>/,
    ],
    [["essay", "new-one", "--dataset", "mine"], /^--dataset is for a figure, not for essay\./],
    [["essay", "new-one", "--pull", "postgres"], /^--pull is for a dataset, not for essay\./],
    [["dataset", "new-one", "--pull", "mysql"], /^No table can be pulled from "mysql": name postgres or clickhouse\./],
  ] as const) {
    const { status, said } = run(...args);
    expect([args, status, said]).toEqual([args, 1, expect.stringMatching(line)]);
  }
  expect(text("src/essays/steel-prices/ko.mdx")).toBe(before);
});

test.each(["postgres", "clickhouse"])(
  "npm run new dataset --pull %s writes a query and a descriptor in which only what a person knows and the rows are open",
  async (connector) => {
    const name = `trips-${connector}`;
    const { status, said } = run("dataset", name, "--pull", connector);
    expect(status, said).toBe(0);
    expect(said).toContain("Set TIDELINE_WAREHOUSE_URL to the address of the engine");
    expect(text(`data/${name}/extract.sql`)).toMatch(
      /^select\n {2}region,\n[^;]* as day,\n[^;]* as trips\nfrom trips\n/,
    );
    const told = (await faultsOf()).filter(({ file }) => file.startsWith(`data/${name}/`));
    expect(told.map(({ message }) => /expected ([\w[\].]+(?: \w+)?)/.exec(message)?.[1])).toEqual([
      "title",
      "description",
      "publisher",
      "confidence",
      "expected",
      "sources[0]",
      "licenses[0]",
      "column region",
      "column day",
      "column trips",
    ]);
    rmSync(join(folder, "data", name), { recursive: true });
  },
);

test("newFigure(spec) refuses a name that another figure has, and names the essay or dataset that is nearest", () => {
  const content = contentOf(folder);
  content.forget(".");
  const begun = (name: string, spec: Partial<BeginningSpec>) => () =>
    newFigure({ name, today: "2026-11-29", content, ...spec });
  expect(begun("iron-ore", { essay: "k-pop-albums" })).toThrow(
    "src/essays/steel-prices/figures/iron-ore is the figure iron-ore already: choose another name.",
  );
  expect(begun("new-one", {})).toThrow(
    "A figure lies in an essay: npm run new figure <essay>/new-one, with one of k-pop-albums, steel-prices.",
  );
  expect(begun("new-one", { essay: "steel-price" })).toThrow(
    "There is no essay steel-price; the nearest is steel-prices.",
  );
  expect(begun("new-one", { essay: "steel-prices", dataset: "world-bank" })).toThrow(
    /^There is no dataset world-bank; the nearest is world-bank-population\. data\/ holds: /,
  );
  expect(begun("new-one", { essay: "steel-prices", dataset: "mine" })).toThrow(/data\/mine\/datapackage\.json/);
});
