import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { APIRoute } from "astro";
import { openNative } from "../../database/native.ts";
import { quotedText } from "../../datasets/quoteSql.ts";
import { bundledFiles } from "../../datasets/readDatasets.ts";
import { loadTableSql, tableName } from "../../datasets/tableSql.ts";

export const getStaticPaths = () => bundledFiles().map(({ descriptor: { name } }) => ({ params: { name } }));

export const GET: APIRoute = async ({ params }) => {
  const dataset = bundledFiles().find(({ descriptor }) => descriptor.name === params.name);
  if (!dataset) throw new Error(`There is no dataset "${params.name}".`);
  // The build's database writes nothing, so that no SQL of an editor can.
  const database = await openNative([loadTableSql(dataset.descriptor, dataset.csvPath)]);
  const folder = await mkdtemp(join(tmpdir(), "tideline-"));
  try {
    const file = join(folder, "table.parquet");
    await database.rows(`copy ${tableName(dataset.descriptor)} to ${quotedText(file)} (format parquet)`);
    return new Response(new Uint8Array(await readFile(file)), {
      headers: { "content-type": "application/vnd.apache.parquet" },
    });
  } finally {
    await database.close();
    await rm(folder, { recursive: true });
  }
};
