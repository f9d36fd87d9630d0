import { siteAddresses } from "../../essays/siteAddresses.ts";
import { sourceLinkFaults } from "../../essays/sourceLinks.ts";
import { type Language, languages } from "../../language/language.ts";
import type { Rule } from "../rule.ts";

/** Links of the essays within the site. Those of every built page, and places within other pages, are checked after a build. */
export const links: Rule = {
  name: "links",
  async check({ content }) {
    const has = siteAddresses(content);
    const textOf = (slug: string, language: Language) => content.file(`src/essays/${slug}/${language}.mdx`)?.text;
    return content.essays().flatMap(({ slug, file }) =>
      languages.flatMap((language) => {
        const text = file(`${language}.mdx`);
        return text ? sourceLinkFaults(text, { slug, language }, has, textOf) : [];
      }),
    );
  },
};
