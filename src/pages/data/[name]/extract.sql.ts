import type { APIRoute } from "astro";
import { catalogue, datasetNamed } from "../../../datasets/catalogue.ts";
import { extractOf } from "../../../datasets/extract.ts";

export const getStaticPaths = () =>
  catalogue.filter((each) => extractOf(each)).map(({ name }) => ({ params: { name } }));

/** What the engine was asked for the rows of a pulled table, byte for byte: the descriptor beside it gives its hash. */
export const GET: APIRoute = ({ params }) =>
  new Response(extractOf(datasetNamed(params.name as string))?.bytes, {
    headers: { "content-type": "application/sql; charset=utf-8" },
  });
