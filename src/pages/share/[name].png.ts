import { getCollection } from "astro:content";
import type { APIRoute } from "astro";
import { leadSeries } from "../../figures/leadSeries.ts";
import { languages } from "../../language/language.ts";
import { drawShareImage } from "../../layouts/drawShareImage.ts";
import { siteWords } from "../../layouts/siteWords.ts";

interface Props {
  title: string;
  topic: string;
  figure: string;
}

export async function getStaticPaths() {
  const essays = await getCollection("essays");
  return [
    ...languages.map((language) => ({
      params: { name: `site-${language}` },
      props: { title: siteWords[language].tagline, topic: "Tideline", figure: "china-us-ratio" },
    })),
    ...essays.map(({ id, data }) => ({
      params: { name: id.replace("/", "-") },
      props: { title: data.title, topic: data.topic, figure: data.leadFigure },
    })),
  ];
}

export const GET: APIRoute<Props & Record<string, unknown>> = async ({ props }) =>
  new Response(await drawShareImage(props.title, props.topic, await leadSeries(props.figure)), {
    headers: { "content-type": "image/png" },
  });
