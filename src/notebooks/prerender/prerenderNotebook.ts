import { tidySvg } from "../../charts/tidySvg.ts";
import { widths } from "../../charts/widths.ts";
import type { Content } from "../../content/content.ts";
import type { Diagnostic } from "../../content/diagnostic.ts";
import type { Database } from "../../database/database.ts";
import { viewQueries } from "../../database/viewQueries.ts";
import { tableName } from "../../datasets/tableSql.ts";
import { tablesOf } from "../../datasets/tablesOf.ts";
import type { Bilingual } from "../../language/language.ts";
import { nearestName } from "../../language/nearestName.ts";
import { type CompiledNotebook, definedBy } from "../compile/compileNotebook.ts";
import { inCell } from "../compile/inCell.ts";
import { notebookModule } from "../compile/notebookModule.ts";
import type { NotebookModule, StoredAnswer } from "../page/cell.ts";
import { questionKey, toStored } from "../page/storedAnswers.ts";
import { type CellError, drawNotebook } from "./drawNotebook.ts";
import type { PrerenderedCell, PrerenderedNotebook } from "./prerendered.ts";

interface Surroundings {
  readonly content: Content;
  readonly database: Database;
  readonly progress: (cell: number, phase: "starts" | "ends") => void;
}

/** Runs a notebook for both widths: its outputs, the answers to its queries, and what went wrong. */
export async function prerenderNotebook(
  notebook: CompiledNotebook,
  module: NotebookModule,
  { content, database, progress }: Surroundings,
): Promise<{ page: PrerenderedNotebook; faults: Diagnostic[] }> {
  const tables = content.datasets().map(tableName);
  const views = viewQueries(content);
  const names = [...tables, ...views.keys()];
  const answers: Record<string, StoredAnswer> = {};
  const asked = new Set<string>();
  const ask = async (sql: string) => {
    const rows = await database.rows<Record<string, unknown>>(sql);
    answers[questionKey(sql)] = toStored(rows);
    for (const table of tablesOf(sql, tables, views)) asked.add(table);
    return rows;
  };
  const wide = await drawNotebook(notebook, module, { width: widths.wide, ask, progress });
  const faults = faultsOf(notebook, wide.errors, names);
  const narrow =
    faults.length > 0 ? wide : await drawNotebook(notebook, module, { width: widths.narrow, ask, progress });
  if (faults.length === 0)
    faults.push(...faultsOf(notebook, narrow.errors, names), ...resultFaults(notebook, wide.result));
  for (const [id, html] of [...wide.html, ...narrow.html])
    if (/="[^"]*\bNaN\b/.test(html)) faults.push(brokenDrawing(notebook, id));
  const cells = notebook.cells.map((cell, i) => {
    const html = tidy(wide.html.get(cell.id) as string, `cell-${cell.id}`);
    const other = tidy(narrow.html.get(cell.id) as string, `cell-${cell.id}`);
    return {
      id: cell.id,
      mode: cell.mode as PrerenderedCell["mode"],
      source: cell.value,
      pinned: cell.pinned,
      names: definedBy(notebook.compiled[i] ?? { outputs: [], output: undefined }),
      html,
      ...(other === html ? {} : { narrow: tidy(narrow.html.get(cell.id) as string, `cell-${cell.id}-narrow`) }),
    };
  });
  const words = cells
    .filter(({ mode }) => mode === "md")
    .map(
      ({ html }) =>
        html
          .replace(/<[^>]*>/g, " ")
          .split(/\s+/)
          .filter(Boolean).length,
    );
  const { slug, file, title } = notebook;
  return {
    page: {
      slug,
      file,
      title,
      cells,
      // Cells ask side by side; the order of the answers must not depend on which was answered first.
      answers: Object.fromEntries(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1))),
      tables: [...asked].sort(),
      result: wide.result as Bilingual,
      words: words.reduce((a, b) => a + b, 0),
    },
    faults,
  };
}

/** Output as it is published: drawings tidied like the site's other ones, no style that the content policy would refuse. */
function tidy(html: string, name: string): string {
  let drawing = 0;
  return html
    .replace(/<svg[\s\S]*?<\/svg>/g, (svg) => {
      drawing += 1;
      return tidySvg(svg, `${name}-${drawing}`);
    })
    .replace(/<style>[\s\S]*?<\/style>/g, "")
    .replace(/(<[^>]*?) style="[^"]*"/g, "$1");
}

function brokenDrawing({ file, cells }: CompiledNotebook, id: number): Diagnostic {
  const line = cells.find((cell) => cell.id === id)?.line ?? 1;
  return inCell(id, {
    file,
    line,
    message: "The drawing has a coordinate that is no number.",
    remedy: "Look for an option of Plot that must be a constant (dx, dy), or a missing value.",
  });
}

function resultFaults({ file, cells }: CompiledNotebook, result: unknown): Diagnostic[] {
  const { en, ko } = (result ?? {}) as Partial<Bilingual>;
  if (en && ko) return [];
  const remedy = "Add a cell: const result = {en: `…`, ko: `…`}; the essay quotes it.";
  return [{ file, line: cells[0]?.line ?? 1, column: 1, message: "The notebook has no result.", remedy }];
}

/** The cells that failed by themselves; those that only waited for one of them are left out. */
function faultsOf(notebook: CompiledNotebook, errors: readonly CellError[], names: readonly string[]): Diagnostic[] {
  const failed = new Map(errors.map(({ cell, error }) => [cell, error]));
  return errors
    .filter(({ cell }) => {
      const inputs = notebook.compiled.find(({ id }) => id === cell)?.inputs ?? [];
      return !notebook.compiled.some(
        (other) => other.id !== cell && failed.has(other.id) && definedBy(other).some((name) => inputs.includes(name)),
      );
    })
    .map(({ cell, error }) => faultOf(notebook, { cell, error }, names));
}

/** `names` are the tables and views that a cell may ask. */
function faultOf(notebook: CompiledNotebook, { cell: id, error }: CellError, names: readonly string[]): Diagnostic {
  const cell = notebook.cells.find((each) => each.id === id) as CompiledNotebook["cells"][number];
  const message = (error instanceof Error ? error.message : String(error)).trim();
  const missing = /Table with name (\w+) does not exist/.exec(message)?.[1];
  const at = (line: number, message: string, remedy: string) =>
    inCell(id, { file: notebook.file, line: cell.line + line, message, remedy });
  if (missing) {
    const near = nearestName(missing, names);
    const line = cell.value.split("\n").findIndex((text) => text.includes(missing));
    return at(
      Math.max(0, line),
      `There is no table "${missing}".`,
      near ? `Did you mean "${near}"?` : `The tables, and the rows of the figures, are ${names.join(", ")}.`,
    );
  }
  const sqlLine = /LINE (\d+):/.exec(message)?.[1];
  const line = cell.mode === "sql" ? Number(sqlLine ?? 1) - 1 : lineInCell(notebook, id, error);
  const thrown = `The cell throws: ${message
    .split("\n")
    .slice(0, cell.mode === "sql" ? 1 : 3)
    .join(" ")}`;
  return at(line, thrown, "Mend the cell; a build publishes none that throws.");
}

/** The line of the cell that an error's stack names: its text, found again in the cell. */
function lineInCell(notebook: CompiledNotebook, id: number, error: unknown): number {
  const place = /\.html(?:\?cells)?:(\d+)/.exec(error instanceof Error ? (error.stack ?? "") : "");
  if (!place) return 0;
  const text = notebookModule(notebook).code.split("\n")[Number(place[1]) - 1]?.trim() ?? "";
  const cell = notebook.cells.find((each) => each.id === id);
  return Math.max(0, cell?.value.split("\n").findIndex((line) => line.trim() === text) ?? 0);
}
