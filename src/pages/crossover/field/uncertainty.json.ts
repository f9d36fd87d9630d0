import type { APIRoute } from "astro";
import { readFieldUncertainty } from "../../../calculators/gdp-field/readFieldData.ts";

/** What chance rests on, which the field asks for when uncertainty is turned on. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await readFieldUncertainty()), { headers: { "content-type": "application/json" } });
