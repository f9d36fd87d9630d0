import type { APIRoute } from "astro";
import { catalogue, datasetNamed } from "../../../datasets/catalogue.ts";

export const getStaticPaths = () => catalogue.map(({ name }) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) =>
  new Response(`${JSON.stringify(datasetNamed(params.name as string), null, 2)}\n`, {
    headers: { "content-type": "application/json" },
  });
