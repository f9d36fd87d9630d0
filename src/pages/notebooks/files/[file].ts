import { offline } from "virtual:tideline-notebook-scripts";
import notebooks from "virtual:tideline-notebooks";
import type { APIRoute } from "astro";
import { nativeDatabase } from "../../../database/native.ts";
import { catalogue } from "../../../datasets/catalogue.ts";
import { tableName } from "../../../datasets/tableSql.ts";
import { absoluteAddress } from "../../../language/address.ts";
import { jupyter } from "../../../notebooks/download/jupyter.ts";
import { leftOut } from "../../../notebooks/download/leftOut.ts";
import { notebookFile } from "../../../notebooks/download/notebookFile.ts";
import { offlinePage } from "../../../notebooks/download/offlinePage.ts";

const kinds = [".html", ".ipynb", "-offline.html"] as const;

export const getStaticPaths = () =>
  notebooks.flatMap((notebook) =>
    kinds.map((kind) => ({ params: { file: notebook.slug + kind }, props: { notebook, kind } })),
  );

/** A notebook to take away: its file, the same for Jupyter, or a page that opens from disk. */
export const GET: APIRoute = async ({ props, site }) => {
  const { notebook, kind } = props as ReturnType<typeof getStaticPaths>[number]["props"];
  const published = absoluteAddress(`/notebooks/${notebook.slug}/`, site);
  if (kind === ".ipynb") {
    return new Response(jupyter(notebook, published), { headers: { "content-type": "application/x-ipynb+json" } });
  }
  const html = { headers: { "content-type": "text/html; charset=utf-8" } };
  if (kind === ".html") {
    const rows = async (table: string) => {
      const dataset = catalogue.find((each) => tableName(each) === table);
      const without = dataset && leftOut(dataset, site);
      return without ?? (await nativeDatabase()).rows<Record<string, unknown>>(`select * from ${table}`);
    };
    return new Response(await notebookFile(notebook.file, { address: published, rows }), html);
  }
  const datasets = catalogue.filter((dataset) => notebook.tables.includes(tableName(dataset)));
  const cells = offline.cells[notebook.slug] as string;
  return new Response(offlinePage(notebook, { runtime: offline.runtime, cells, address: published, datasets }), html);
};
