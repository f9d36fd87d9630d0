import type { APIRoute } from "astro";
import { readEconomySeries } from "../../../calculators/gdp-crossover/data/readEconomySeries.ts";

export const getStaticPaths = async () => [...(await readEconomySeries()).keys()].map((code) => ({ params: { code } }));

/** The record of one economy, which the calculator asks for when it is chosen. */
export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify((await readEconomySeries()).get(params.code as string)), {
    headers: { "content-type": "application/json" },
  });
