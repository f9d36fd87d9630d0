import type { APIRoute } from "astro";
import { bind } from "../../database/parameters.ts";
import { sourceLine } from "../../datasets/sourceLine.ts";
import { rowsOf } from "../../figures/answers.ts";
import { figureById, figures } from "../../figures/catalogue.ts";
import { datasetsOf } from "../../figures/datasetsOf.ts";
import { initialValues } from "../../figures/initialValues.ts";
import { languages } from "../../language/language.ts";

export const getStaticPaths = () => [...figures.keys()].map((id) => ({ params: { id } }));

/** A figure as data: its words in both languages, its SQL, its columns and rows, and where they come from. */
export const GET: APIRoute = async ({ params }) => {
  const figure = figureById(params.id as string);
  const rows = await rowsOf(figure);
  const values = initialValues(figure.controls);
  const content = {
    id: figure.id,
    essay: figure.essay,
    text: Object.fromEntries(languages.map((language) => [language, figure.text(rows, language, values)])),
    sql: bind(figure.query.sql, values),
    columns: figure.query.columns,
    datasets: datasetsOf(figure).map((dataset) => ({ name: dataset.name, source: sourceLine(dataset, "en") })),
    rows,
  };
  return new Response(`${JSON.stringify(content, null, 1)}\n`, { headers: { "content-type": "application/json" } });
};
