import type { APIRoute } from "astro";
import { figureById, figures } from "../../../figures/catalogue.ts";
import { figurePaths } from "../../../figures/figurePaths.ts";
import { publishedReadout } from "../../../figures/publishedReadout.ts";
import type { Language } from "../../../language/language.ts";

export const getStaticPaths = () => figurePaths([...figures.keys()]);

/** What a figure's readout says of each point, and where the point stands in each of its drawings. */
export const GET: APIRoute<{ id: string; language: Language }> = async ({ props }) =>
  new Response(`${JSON.stringify(await publishedReadout(figureById(props.id), props.language))}\n`, {
    headers: { "content-type": "application/json" },
  });
