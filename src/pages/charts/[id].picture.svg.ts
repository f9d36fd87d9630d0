import type { APIRoute, GetStaticPaths } from "astro";
import { figureById, figures } from "../../figures/catalogue.ts";
import { pictureSvg } from "../../figures/pictureSvg.ts";

export const getStaticPaths: GetStaticPaths = () => [...figures.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(await pictureSvg(figureById(params.id as string)), { headers: { "content-type": "image/svg+xml" } });
