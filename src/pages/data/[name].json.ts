import type { APIRoute } from "astro";
import { nativeDatabase } from "../../database/native.ts";
import { catalogue, datasetNamed } from "../../datasets/catalogue.ts";
import { partsOf } from "../../datasets/parts.ts";
import { tableName } from "../../datasets/tableSql.ts";

export const getStaticPaths = () =>
  catalogue.filter((each) => !partsOf(each)).map(({ name }) => ({ params: { name } }));

export const GET: APIRoute = async ({ params }) => {
  const database = await nativeDatabase();
  const rows = await database.rows(`from ${tableName(datasetNamed(params.name as string))}`);
  return new Response(`[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`, {
    headers: { "content-type": "application/json" },
  });
};
