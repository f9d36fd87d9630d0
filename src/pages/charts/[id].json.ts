import type { APIRoute } from "astro";
import { sourceLine } from "../../datasets/sourceLine.ts";
import { columnsOf, publishedSql, rowsOf, textOf } from "../../figures/answers.ts";
import { figureById, figures } from "../../figures/catalogue.ts";
import { datasetsOf } from "../../figures/datasetsOf.ts";
import { languages } from "../../language/language.ts";

export const getStaticPaths = () => [...figures.keys()].map((id) => ({ params: { id } }));

/** A figure as data: its words in both languages, its SQL, its columns and rows, and where they come from. */
export const GET: APIRoute = async ({ params }) => {
  const figure = figureById(params.id as string);
  const rows = await rowsOf(figure);
  const content = {
    id: figure.id,
    essay: figure.essay,
    text: Object.fromEntries(
      await Promise.all(languages.map(async (language) => [language, await textOf(figure, language)] as const)),
    ),
    sql: publishedSql(figure),
    columns: await columnsOf(figure),
    datasets: datasetsOf(figure).map((dataset) => ({ name: dataset.name, source: sourceLine(dataset, "en") })),
    rows,
  };
  return new Response(`${JSON.stringify(content, null, 1)}\n`, { headers: { "content-type": "application/json" } });
};
