import type { APIRoute } from "astro";
import { writeCsv } from "../../datasets/writeCsv.ts";
import { columnsOf, rowsOf } from "../../figures/answers.ts";
import { figureById, figures } from "../../figures/catalogue.ts";

export const getStaticPaths = () => [...figures.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = async ({ params }) => {
  const figure = figureById(params.id as string);
  const names = Object.keys(await columnsOf(figure));
  const rows = (await rowsOf(figure)).map((row) => names.map((name) => row[name]));
  return new Response(writeCsv(names, rows), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
};
