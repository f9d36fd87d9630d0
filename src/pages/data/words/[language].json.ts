import type { APIRoute } from "astro";
import { catalogue } from "../../../datasets/catalogue.ts";
import { type Language, languages } from "../../../language/language.ts";
import { datasetSearch } from "../../../layouts/datasetSearch.ts";

export const getStaticPaths = () => languages.map((language) => ({ params: { language } }));

/** What each dataset is found by in the list of data: asked for when a reader begins to search there. */
export const GET: APIRoute = async ({ params }) => {
  const words = await Promise.all(
    catalogue.map(async (dataset) => [dataset.name, await datasetSearch(dataset, params.language as Language)]),
  );
  return new Response(JSON.stringify(Object.fromEntries(words)), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
};
