import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Content, contentOf } from "../../src/content/content.ts";
import { changedNotebooks, type NotebookChanges } from "../../src/notebooks/changedNotebooks.ts";
import { newProject, type Project } from "../checks/project.ts";

const projects: Project[] = [];
afterAll(() => {
  for (const project of projects) project.remove();
});

/** A notebook that finds how much a table's towns sold, and whose last cell shows how many they are. */
function notebook(table: string): string {
  return `<!doctype html>
<notebook>
  <title>The sum</title>
  <script id="1" type="module">
    const db = DuckDBClient.of({});
  </script>
  <script id="2" type="application/sql" output="rows">
    select sum(v)::double as total, count(*) as count from ${table}
  </script>
  <script id="3" type="module">
    const [{total, count}] = rows;
    const result = {en: \`They sold for \${total}.\`, ko: \`판매액은 \${total}이다.\`};
  </script>
  <script id="4" type="text/markdown">
    There are \${count}.
  </script>
</notebook>
`;
}

const details = `order: 1
essay: one
published: "2026-11-21"
title: { ko: 합계 }
question: { en: "How much?", ko: "얼마인가?" }
abstract: { en: "A sum.", ko: "합계다." }
texts: { "4": "모두 {1}곳이다." }
labels: { total: 합계, count: 개수 }
`;

/** A project whose figure `amounts` has the given numbers as its rows, with notebooks by their names and the tables they ask. */
function project(numbers: readonly number[], notebooks: Readonly<Record<string, string>>): Content {
  const made = newProject();
  projects.push(made);
  const values = numbers.map((number) => `(${number})`).join(", ");
  made.write("src/essays/one/figures/amounts/query.sql", `select v from (values ${values}) t(v)\n`);
  for (const [name, table] of Object.entries(notebooks)) {
    made.write(`notebooks/${name}.html`, notebook(table));
    made.write(`notebooks/${name}.yaml`, details);
  }
  return contentOf(made.root);
}

describe("notebooks before and after", () => {
  let compared: NotebookChanges;
  beforeAll(async () => {
    const notebooks = {
      sums: "amounts",
      least: "(select min(v) as v from amounts)",
      steady: "(values (1)) t(v)",
      never: "amuonts",
    };
    compared = await changedNotebooks(
      project([3, 4], { ...notebooks, "no-more": "amounts", once: "amuonts", gone: "amounts" }),
      project([1, 2, 4], { ...notebooks, "no-more": "amuonts", once: "amounts", fresh: "amounts" }),
    );
  }, 60_000);

  test("a result is told as it was and is, in both languages; where it stays, what cells show otherwise is; the same is not", () => {
    expect(compared.changes).toEqual([
      // The least of 3 and 4, and then of 1, 2 and 4; the rows show it, too.
      `notebooks/least.html:12 result (en): They sold for 3. → They sold for 1.
notebooks/least.html:12 result (ko): 판매액은 3이다. → 판매액은 1이다.
notebooks/least.html: 1 of 4 cells show something else`,
      // 3 + 4 is 1 + 2 + 4; the rows and the text say how many they are.
      "notebooks/sums.html: 2 of 4 cells show something else",
    ]);
  });

  test("one that does not run on a side is told in a sentence with its fault", () => {
    const fault = (name: string) =>
      `notebooks/${name}.html:8:1 (cell 2): There is no table "amuonts". Did you mean "amounts"?`;
    expect(compared.untold).toEqual([
      `notebooks/never.html runs neither before nor now, so that its result is not compared: ${fault("never")}`,
      `notebooks/no-more.html runs no more, so that its result is not compared: ${fault("no-more")}`,
      `notebooks/once.html did not run before, so that its result is not compared: ${fault("once")}`,
    ]);
  });
});

test("the same files on both sides change nothing, and nothing is run", async () => {
  const notebooks = { sums: "amuonts" };
  expect(await changedNotebooks(project([1], notebooks), project([1], notebooks))).toEqual({ changes: [], untold: [] });
});
