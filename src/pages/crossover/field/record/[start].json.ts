import type { APIRoute } from "astro";
import { readFieldRecords } from "../../../../calculators/gdp-field/readFieldData.ts";

export const getStaticPaths = async () =>
  [...(await readFieldRecords()).keys()].map((start) => ({ params: { start } }));

/** The years before a start, which the field asks for when its pairs are drawn anew. */
export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify((await readFieldRecords()).get(params.start as string)), {
    headers: { "content-type": "application/json" },
  });
