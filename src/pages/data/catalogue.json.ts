import type { APIRoute } from "astro";
import { browserTables } from "../../datasets/browserTable.ts";
import { catalogue } from "../../datasets/catalogue.ts";

/** Every bundled table with its columns and where its file is; what the engine in the browser loads tables by. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify({ tables: browserTables(catalogue) }), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
