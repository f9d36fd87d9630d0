import type { APIRoute } from "astro";
import { rowsOf } from "../../../figures/answers.ts";
import { figureById, figures } from "../../../figures/catalogue.ts";
import { figurePaths } from "../../../figures/figurePaths.ts";
import { keptText } from "../../../figures/keptText.ts";
import { mentionsInFigure } from "../../../figures/mentions/mentionsOf.ts";
import { publishedReadout } from "../../../figures/publishedReadout.ts";
import type { Language } from "../../../language/language.ts";

export const getStaticPaths = () => figurePaths([...figures.keys()]);

/** What a figure's readout says of each point, and where the point stands in each of its drawings. */
export const GET: APIRoute<{ id: string; language: Language }> = async ({ props: { id, language } }) => {
  const mentions = await mentionsInFigure(id, language);
  const figure = figureById(id);
  const from = { figure, rows: await rowsOf(figure), inputs: ["points", language, mentions] };
  const readout = await keptText(from, async () =>
    JSON.stringify(await publishedReadout(figure, language, { mentions })),
  );
  return new Response(`${readout}\n`, { headers: { "content-type": "application/json" } });
};
