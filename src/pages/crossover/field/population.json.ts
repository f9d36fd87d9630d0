import type { APIRoute } from "astro";
import { readFieldPopulation } from "../../../calculators/gdp-field/readFieldData.ts";

/** People by economy, which the field asks for when growth converges. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await readFieldPopulation()), { headers: { "content-type": "application/json" } });
