import { describe, expect, test } from "vitest";
import { formatDiagnostic } from "../../src/content/diagnostic.ts";
import { compileNotebook } from "../../src/notebooks/compile/compileNotebook.ts";

const types = { js: "module", sql: "application/sql", md: "text/markdown", html: "text/html" } as const;

/** A notebook of the given cells; each begins on the line after its script tag. */
function notebookOf(...cells: [mode: keyof typeof types, value: string, attributes?: string][]): string {
  const scripts = cells.map(
    ([mode, value, attributes = ""], i) =>
      `  <script id="${i + 1}" type="${types[mode]}"${attributes}>\n    ${value.replaceAll("\n", "\n    ")}\n  </script>`,
  );
  return `<!doctype html>\n<notebook>\n  <title>A paper</title>\n${scripts.join("\n")}\n</notebook>\n`;
}
const faultsOf = (text: string) => compileNotebook("notebooks/paper.html", text).faults;

describe("a notebook without faults", () => {
  test("compiles to cells that know what they take and what they give", () => {
    const { notebook, faults } = compileNotebook(
      "notebooks/paper.html",
      notebookOf(
        ["js", "const db = DuckDBClient.of({});"],
        ["sql", `select 1 as one where 1 < \${limit}`, ' output="rows"'],
        ["js", 'const limit = view(Inputs.range([0, 10], {label: "Limit"}));'],
        ["md", `There are \${rows.length} rows.`],
      ),
    );
    expect(faults).toEqual([]);
    expect(notebook.compiled.map(({ kind, inputs, outputs, output }) => ({ kind, inputs, outputs, output }))).toEqual([
      { kind: "code", inputs: ["DuckDBClient"], outputs: ["db"], output: undefined },
      { kind: "sql", inputs: ["db", "limit", "Inputs"], outputs: [], output: "viewof$rows" },
      { kind: "code", inputs: ["view", "Inputs"], outputs: ["limit"], output: undefined },
      { kind: "text", inputs: ["rows"], outputs: [], output: undefined },
    ]);
  });

  test("names only what it uses of Plot", () => {
    const { notebook } = compileNotebook(
      "notebooks/paper.html",
      notebookOf(["js", "Plot.plot({marks: [Plot.dot([1]), Plot.line([2])]})"]),
    );
    expect(notebook.plotNames).toEqual(["dot", "line", "plot"]);
  });
});

describe("a fault names file, line, cell and remedy", () => {
  const cases: [name: string, text: string, fault: string][] = [
    [
      "a name used twice",
      notebookOf(["js", "const a = 1;"], ["js", "const b = 2,\n  a = 3;"]),
      'notebooks/paper.html:9:1 (cell 2): "a" is defined here and in cell 1. Rename one of them.',
    ],
    [
      "a name that no cell defines",
      notebookOf(["js", "const total = 1;"], ["js", "const b =\n  totl + 1;"]),
      'notebooks/paper.html:9:1 (cell 2): "totl" is defined in no cell. Did you mean "total"?',
    ],
    [
      "a name of the standard library defined anew",
      notebookOf(["js", "const width = 3;"]),
      'notebooks/paper.html:5:1 (cell 1): "width" is a name of the standard library. Choose another name.',
    ],
    [
      "a syntax error",
      notebookOf(["js", "const a = 1;\nconst b = ;"]),
      'notebooks/paper.html:6:1 (cell 1): Syntax error: Unexpected token in "const b = ;". Mend the line; a cell is a program, or one expression.',
    ],
    [
      "a syntax error in an expression of the text",
      notebookOf(["md", `One\ntwo \${1 +} three`]),
      `notebooks/paper.html:6:1 (cell 1): Syntax error: Unexpected token in "two \${1 +} three". Mend the line; a cell is a program, or one expression.`,
    ],
    [
      "a library outside the list, by name",
      notebookOf(["js", "d3.mean([1, 2])"]),
      'notebooks/paper.html:5:1 (cell 1): "d3" is not on the list of libraries. Import what the cell needs by name: import {mean} from "npm:d3-array".',
    ],
    [
      "a library outside the list, imported",
      notebookOf(["js", '\nimport {sum} from "npm:lodash";']),
      'notebooks/paper.html:6:1 (cell 1): "npm:lodash" is not on the list of libraries. Import from "npm:d3-array", "npm:d3-scale", "npm:d3-shape", or a module of the site: "../src/model/crossoverYear.ts".',
    ],
    [
      "a module that is not there",
      notebookOf(["js", 'import {x} from "../src/model/nowhere.ts";']),
      "notebooks/paper.html:5:1 (cell 1): There is no file src/model/nowhere.ts. Write the module's full name with its extension.",
    ],
    [
      "a module outside the folders that cells may use",
      notebookOf(["js", 'import {nativeDatabase} from "../src/database/native.ts";']),
      "notebooks/paper.html:5:1 (cell 1): A notebook may not import src/database/native.ts. Import from src/styles, src/model, src/language, src/charts or src/database/parameters.ts, src/notebooks/frame.ts, src/notebooks/titled.ts.",
    ],
    [
      "a module loaded while a cell runs",
      notebookOf(["js", 'const {mean} = await import("npm:d3-array");']),
      'notebooks/paper.html:5:1 (cell 1): A cell calls import() while it runs. Use a declaration: import {name} from "…".',
    ],
    [
      "a mark that Plot does not have",
      notebookOf(["js", "Plot.plot({marks: [Plot.lines([1])]})"]),
      'notebooks/paper.html:5:1 (cell 1): Plot has no "lines". Did you mean "line"?',
    ],
    [
      "a kind of cell that does not run here",
      notebookOf(["html", "<b>bold</b>"]),
      'notebooks/paper.html:5:1 (cell 1): Cells of the kind "html" do not run on this site. Use type "module", "text/x-typescript", "text/markdown" or "application/sql".',
    ],
    [
      "another database",
      notebookOf(["sql", "select 1", ' database="var:other"']),
      'notebooks/paper.html:5:1 (cell 1): The cell asks the database "var:other". Leave the attribute out: a SQL cell asks the notebook\'s own "db".',
    ],
    [
      "two cells with one id",
      notebookOf(["md", "One."], ["md", "Two."]).replace('id="2"', 'id="1"'),
      "notebooks/paper.html:8:1 (cell 1): Two cells have the id 1. Give one of them the id 2.",
    ],
    [
      "no title",
      notebookOf(["md", "One."]).replace("<title>A paper</title>", ""),
      "notebooks/paper.html:1:1 The notebook has no title. Put <title>…</title> first in <notebook>.",
    ],
    [
      "a number in the text that nothing proves",
      notebookOf(["md", "In 2020 it was\n12.5% of all."]),
      `notebooks/paper.html:6:1 (cell 1): The prose says "12.5%" without proof. Compute it in a cell and write \${…} in its place.`,
    ],
    [
      "a multiple in words",
      notebookOf(["md", "It doubled."]),
      `notebooks/paper.html:5:1 (cell 1): The prose says "doubled" without proof. Compute it in a cell and write \${…} in its place.`,
    ],
  ];
  for (const [name, text, fault] of cases) {
    test(name, () => expect(faultsOf(text).map(formatDiagnostic)).toContain(fault));
  }
});

test("years, code and addresses in the text are no unproved numbers", () => {
  expect(faultsOf(notebookOf(["md", "In 2020, `n = 12`, [see](/essays/7-things/).\n\n1. First\n2. Second"]))).toEqual(
    [],
  );
});
