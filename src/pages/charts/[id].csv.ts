import type { APIRoute } from "astro";
import { columnsOf, rowsOf } from "../../figures/answers.ts";
import { figureById, figures } from "../../figures/catalogue.ts";
import { figureCsv } from "../../figures/figureCsv.ts";

export const getStaticPaths = () => [...figures.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = async ({ params }) => {
  const figure = figureById(params.id as string);
  return new Response(figureCsv(await columnsOf(figure), await rowsOf(figure)), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
};
