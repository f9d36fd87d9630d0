import { getCollection } from "astro:content";
import rss from "@astrojs/rss";
import type { APIRoute } from "astro";
import { absoluteAddress } from "../../language/address.ts";
import { type Language, languagePaths } from "../../language/language.ts";
import { siteWords } from "../../layouts/siteWords.ts";

export const getStaticPaths = () => languagePaths();

export const GET: APIRoute<{ language: Language }> = async ({ props: { language }, site }) => {
  const essays = (await getCollection("essays")).filter(({ id }) => id.endsWith(`/${language}`));
  return rss({
    title: language === "ko" ? "Tideline 에세이" : "Tideline essays",
    description: siteWords[language].tagline,
    site: absoluteAddress("/", site, language),
    items: essays
      .sort((a, b) => b.data.updated.localeCompare(a.data.updated) || a.data.order - b.data.order)
      .map(({ id, data }) => ({
        title: data.title,
        description: data.standfirst,
        pubDate: new Date(`${data.published}T00:00:00Z`),
        link: absoluteAddress(`/essays/${id.split("/")[0]}/`, site, language),
        categories: [data.topic],
      })),
    customData: `<language>${language}</language>`,
  });
};
