import type { APIRoute } from "astro";
import { figureById, figures } from "../../../figures/catalogue.ts";
import { figurePaths } from "../../../figures/figurePaths.ts";
import { fileSvg } from "../../../figures/fileSvg.ts";
import type { Language } from "../../../language/language.ts";
import { renderPng } from "../../../layouts/renderPng.ts";

export const getStaticPaths = () => figurePaths([...figures.keys()]);

export const GET: APIRoute<{ id: string; language: Language }> = async ({ props }) =>
  new Response(await renderPng(await fileSvg(figureById(props.id), props.language)), {
    headers: { "content-type": "image/png" },
  });
