import { getCollection } from "astro:content";
import rss from "@astrojs/rss";
import type { APIRoute } from "astro";
import { correctionsOf } from "../../../facts/corrections.ts";
import { factBook } from "../../../facts/factBook.ts";
import { indexWords, verdictWords } from "../../../facts/factWords.ts";
import { absoluteAddress } from "../../../language/address.ts";
import { type Language, languagePaths } from "../../../language/language.ts";

export const getStaticPaths = () => languagePaths();

/** Corrections, newest first: of our own essays, and of the numbers others printed. */
export const GET: APIRoute<{ language: Language }> = async ({ props: { language }, site }) => {
  const words = indexWords[language];
  const essays = (await getCollection("essays")).filter(({ id }) => id.endsWith(`/${language}`));
  const link = (path: string) => absoluteAddress(path, site, language);
  const day = (date: string) => new Date(`${date}T00:00:00Z`);
  const own = essays.flatMap(({ id, data }) => {
    const slug = id.split("/")[0] as string;
    return correctionsOf(slug).map((correction) => ({
      title: data.title,
      description: correction.says[language],
      pubDate: day(correction.date),
      link: link(`/essays/${slug}/#corrections`),
    }));
  });
  const published = new Map(essays.map(({ id, data }) => [id.split("/")[0], data.published]));
  const wrong = [...(await factBook()).values()].filter(
    ({ verdict }) => verdict === "corrected" || verdict === "contradicted",
  );
  const tested = wrong.map((proof) => {
    const date = published.get(proof.essay);
    return {
      title: `${verdictWords[proof.verdict][language]}: ${proof.says[language]}`,
      description: (proof.slip ?? proof.counter?.says)?.[language] ?? "",
      ...(date && { pubDate: day(date) }),
      link: link(`/facts/${proof.id}/`),
    };
  });
  return rss({
    title: `Tideline: ${words.feed}`,
    description: words.lead,
    site: link("/facts/"),
    items: [...own.sort((a, b) => b.pubDate.getTime() - a.pubDate.getTime()), ...tested],
    customData: `<language>${language}</language>`,
  });
};
