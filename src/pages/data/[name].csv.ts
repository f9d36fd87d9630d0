import type { APIRoute } from "astro";
import { catalogue } from "../../datasets/catalogue.ts";
import { csvBytes } from "../../datasets/csvBytes.ts";
import { partsOf } from "../../datasets/parts.ts";

export const getStaticPaths = () =>
  catalogue.filter((each) => !partsOf(each)).map(({ name }) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) =>
  new Response(csvBytes(params.name as string), { headers: { "content-type": "text/csv; charset=utf-8" } });
