import { serialize } from "@observablehq/notebook-kit";
import { Window } from "happy-dom";
import { contentOf } from "../../content/content.ts";
import { readNotebook } from "../compile/readNotebook.ts";
import { inlineModules } from "./inlineModules.ts";
import { attachment, type LeftOut } from "./leftOut.ts";

interface Outside {
  /** Address of the notebook's page. */
  readonly address: string;
  /** All rows of a bundled table, or of a figure's view; where a table too large to go along can be had instead. */
  readonly rows: (table: string) => Promise<Record<string, unknown>[] | LeftOut>;
}

/** The notebook's file made to run anywhere the format does: the site's modules and the tables' rows are inside. */
export async function notebookFile(file: string, { address, rows }: Outside): Promise<string> {
  const { notebook } = readNotebook(file, contentOf().file(file)?.text ?? "");
  const { cells, modules } = await inlineModules(notebook.cells);
  const tables = new Set<string>();
  const outward = cells.map((cell) => ({
    ...cell,
    value:
      cell.mode === "md"
        ? cell.value.replace(/\]\((\/[^)]*)\)/g, (_, path: string) => `](${new URL(`../..${path}`, address)})`)
        : cell.value.replace(attachment, (_, table: string) => {
            tables.add(table);
            return `${table}: rows_${table}`;
          }),
  }));
  let id = Math.max(...cells.map((cell) => cell.id));
  const added = (value: string) => {
    id += 1;
    return { id, value, mode: "js" as const, pinned: false, hidden: false };
  };
  const contents = await Promise.all([...tables].map(async (table) => tableCell(table, await rows(table))));
  const data = contents.map(added);
  const content = {
    ...notebook,
    theme: "air" as const,
    readOnly: false,
    cells: [...outward, ...(modules ? [added(modules)] : []), ...data],
  };
  return serialize(content, { document: new Window().document as unknown as Document });
}

/** A table's rows as a cell; one without them says so wherever it is asked. */
function tableCell(table: string, rows: readonly Record<string, unknown>[] | LeftOut): string {
  if ("count" in rows) {
    const message = `The table ${table} has ${rows.count} rows and is not in this file. It can be had at ${rows.address}, and the page of this notebook asks it.`;
    return `// ${message}\nconst rows_${table} = (() => { throw new Error(${JSON.stringify(message)}); })();`;
  }
  const columns = Object.keys(rows[0] ?? {});
  const lists = rows.map((row) => JSON.stringify(columns.map((name) => row[name])));
  return `// The table ${table}, ${rows.length} rows.\nconst rows_${table} = [\n${lists.join(",\n")}\n].map((row) => Object.fromEntries(${JSON.stringify(columns)}.map((name, i) => [name, row[i]])));`;
}
