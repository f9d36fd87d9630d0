import { rmSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatDiagnostic } from "../../src/content/diagnostic.ts";
import type { WorkshopReport } from "../../src/notebooks/prerender/prerendered.ts";
import { prerenderNotebooks } from "../../src/notebooks/prerender/workshop.ts";

const result = '  <script id="99" type="module">\n    const result = {en: "It holds.", ko: "맞다."};\n  </script>\n';
const db = '  <script id="1" type="module">\n    const db = DuckDBClient.of({});\n  </script>\n';
const written: string[] = [];

/** Writes a notebook beside the fixtures; the tests take it away again. */
function write(name: string, cells: string): string {
  const file = `test/fixtures/notebooks/${name}.html`;
  writeFileSync(file, `<!doctype html>\n<notebook>\n  <title>${name}</title>\n${cells}</notebook>\n`);
  written.push(file);
  return file;
}
afterAll(() => {
  for (const file of written) rmSync(file);
});

describe("notebooks run at build", () => {
  let report: WorkshopReport;
  beforeAll(async () => {
    report = await prerenderNotebooks([
      write(
        "whole",
        `${db}  <script id="2" type="application/sql" output="rows">\n    select year, gdp_usd from world_bank_gdp where iso3 = 'KOR' and year >= 2020 order by year\n  </script>\n  <script id="3" type="text/markdown">\n    ## Head\n\n    There are \${rows.length} rows.\n  </script>\n  <script id="4" type="module">\n    Plot.plot({width, className: "chart", marks: [Plot.dot(rows, {x: "year", y: "gdp_usd"})]})\n  </script>\n${result}`,
      ),
      write(
        "throws",
        `  <script id="2" type="module">\n    const a = 1;\n    throw new Error("no such luck");\n  </script>\n  <script id="3" type="module">\n    const b = a + 1;\n  </script>\n${result}`,
      ),
      write(
        "table",
        `${db}  <script id="2" type="application/sql" output="rows">\n    select *\n    from world_bank_gpd\n  </script>\n${result}`,
      ),
      write(
        "figure",
        `${db}  <script id="2" type="application/sql" output="rows">\n    select ratio from china_us_ratio where year = 2021 and measure = 'market'\n  </script>\n  <script id="3" type="application/sql" output="other">\n    from china_us_raito\n  </script>\n${result}`,
      ),
      write(
        "column",
        `${db}  <script id="2" type="application/sql" output="rows">\n    select\n      gpd_usd\n    from world_bank_gdp\n  </script>\n${result}`,
      ),
      write("pointless", '  <script id="2" type="text/markdown">\n    Nothing.\n  </script>\n'),
      write(
        "import",
        `  <script id="2" type="module">\n    import {crossoverYears} from "../src/model/crossoverYear.ts";\n  </script>\n${result}`,
      ),
      write(
        "broken",
        `  <script id="2" type="module">\n    const line = display(document.createElementNS("http://www.w3.org/2000/svg", "line"));\n    line.setAttribute("x1", 0 / 0);\n  </script>\n${result}`,
      ),
    ]);
  }, 60_000);
  const faultsOf = (name: string) =>
    report.faults.filter(({ file }) => file.endsWith(`/${name}.html`)).map(formatDiagnostic);

  test("every output stands in the page: tables, text with its values, drawings for both widths", () => {
    const page = report.notebooks.find(({ slug }) => slug === "whole");
    const cell = (id: number) => page?.cells.find((each) => each.id === id);
    expect(faultsOf("whole")).toEqual([]);
    expect(cell(2)?.html).toContain('<td class="number">2023</td>');
    expect(cell(3)?.html).toContain('There are <span data-blank="0">4</span> rows.');
    expect(cell(4)?.html).toMatch(/^<svg [^>]*width="720"/);
    expect(cell(4)?.narrow).toMatch(/^<svg [^>]*width="340"/);
    expect(cell(4)?.html).not.toMatch(/<style|style=/);
    expect(page?.tables).toEqual(["world_bank_gdp"]);
    expect(page?.result).toEqual({ en: "It holds.", ko: "맞다." });
  });

  test("the answers of its queries are kept with it", () => {
    const answers = Object.values(report.notebooks.find(({ slug }) => slug === "whole")?.answers ?? {});
    expect(answers.map(({ columns, rows }) => [columns, rows.map(([year]) => year)])).toEqual([
      [
        ["year", "gdp_usd"],
        [2020, 2021, 2022, 2023],
      ],
    ]);
  });

  test("a cell that throws is named with its line; the cells that waited for it are not", () => {
    expect(faultsOf("throws")).toEqual([
      "test/fixtures/notebooks/throws.html:6:1 (cell 2): The cell throws: no such luck. Mend the cell; a build publishes none that throws.",
    ]);
  });

  test("an unknown table is named with its line and the one that was meant", () => {
    expect(faultsOf("table")).toEqual([
      'test/fixtures/notebooks/table.html:9:1 (cell 2): There is no table "world_bank_gpd". Did you mean "world_bank_gdp"?',
    ]);
  });

  test("a figure's rows are asked like a table, and an unknown name is told with the figure that was meant", () => {
    expect(faultsOf("figure")).toEqual([
      'test/fixtures/notebooks/figure.html:11:1 (cell 3): There is no table "china_us_raito". Did you mean "china_us_ratio"?',
    ]);
    const page = report.notebooks.find(({ slug }) => slug === "figure");
    expect(page?.tables).toEqual(["imf_weo_2026_04"]);
    expect(Object.values(page?.answers ?? {}).map(({ columns, rows }) => [columns, rows.length])).toEqual([
      [["ratio"], 1],
    ]);
  });

  test("any other fault of a query stands on the line that DuckDB names", () => {
    expect(faultsOf("column")[0]).toMatch(/column\.html:9:1 \(cell 2\): The cell throws: .*gpd_usd/);
  });

  test("a name that its module does not have is a fault with the one that was meant", () => {
    expect(faultsOf("import")).toEqual([
      'test/fixtures/notebooks/import.html:5:1 (cell 2): src/model/crossoverYear.ts has no "crossoverYears". Did you mean "crossoverYear"?',
    ]);
  });

  test("a notebook without a result is a fault", () => {
    expect(faultsOf("pointless")[0]).toContain("The notebook has no result.");
  });

  test("a drawing with a coordinate that is no number is a fault", () => {
    expect(faultsOf("broken")[0]).toContain(
      "broken.html:5:1 (cell 2): The drawing has a coordinate that is no number.",
    );
  });
});

test("a cell that does not end in time stops the build and is named", async () => {
  const file = write(
    "slow",
    `  <script id="2" type="module">\n    const a = 1;\n    while (true) {}\n  </script>\n${result}`,
  );
  const { faults } = await prerenderNotebooks([file], { limit: 500 });
  expect(faults.map(formatDiagnostic)).toEqual([
    `${file}:5:1 (cell 2): The cell takes more than 0.5 seconds. Aggregate in SQL, or compute less; a reader's telephone is slower.`,
  ]);
}, 60_000);

test("a query that does not end in time stops the build like any other cell", async () => {
  const file = write(
    "endless",
    `${db}  <script id="2" type="application/sql" output="rows">\n    select count(*) as count from range(100_000_000_000) a\n    where a.range % 7 = 3\n  </script>\n${result}`,
  );
  const { faults } = await prerenderNotebooks([file], { limit: 500 });
  expect(faults.map(formatDiagnostic)).toEqual([
    expect.stringContaining(`${file}:8:1 (cell 2): The cell takes more than 0.5 seconds.`),
  ]);
}, 60_000);
