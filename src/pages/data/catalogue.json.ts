import type { APIRoute } from "astro";
import type { Bundled } from "../../database/bundledTables.ts";
import { dataMark } from "../../database/dataMark.ts";
import { browserTables } from "../../datasets/browserTable.ts";
import { catalogue } from "../../datasets/catalogue.ts";
import { browserViews } from "../../figures/browserViews.ts";

/**
 * Every bundled table with its columns and where its file is, and every figure's view with its columns and its question:
 * what the engine in the browser loads tables and makes views by.
 */
export const GET: APIRoute = async () => {
  const bundled: Bundled = { mark: dataMark(), tables: browserTables(catalogue), views: await browserViews() };
  return new Response(JSON.stringify(bundled), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
};
