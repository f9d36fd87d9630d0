import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { APIRoute } from "astro";
import { nativeDatabase } from "../../database/native.ts";
import { catalogue, datasetNamed } from "../../datasets/catalogue.ts";
import { tableName } from "../../datasets/tableSql.ts";

export const getStaticPaths = () => catalogue.map(({ name }) => ({ params: { name } }));

export const GET: APIRoute = async ({ params }) => {
  const database = await nativeDatabase();
  const folder = await mkdtemp(join(tmpdir(), "tideline-"));
  try {
    const file = join(folder, "table.parquet");
    await database.rows(
      `copy ${tableName(datasetNamed(params.name as string))} to '${file.replaceAll("'", "''")}' (format parquet)`,
    );
    return new Response(new Uint8Array(await readFile(file)), {
      headers: { "content-type": "application/vnd.apache.parquet" },
    });
  } finally {
    await rm(folder, { recursive: true });
  }
};
