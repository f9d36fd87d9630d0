import type { APIRoute } from "astro";
import { contentOf } from "../../../content/content.ts";
import { catalogue } from "../../../datasets/catalogue.ts";

// The select that an engine answered with the rows of a table too large for the repository, as it was run.
export const getStaticPaths = () =>
  catalogue.filter(({ pull }) => pull?.pulled).map(({ name }) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) =>
  new Response(contentOf().file(`data/${params.name}/extract.sql`)?.text, {
    headers: { "content-type": "application/sql; charset=utf-8" },
  });
