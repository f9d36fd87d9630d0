import { sandbox } from "virtual:tideline-notebook-scripts";
import type { APIRoute } from "astro";

/** The script of the sandboxed frame: a classic one, for a frame without origin may not load modules. */
export const GET: APIRoute = () =>
  new Response(sandbox, { headers: { "content-type": "text/javascript; charset=utf-8" } });
