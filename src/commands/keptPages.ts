import { fileURLToPath } from "node:url";
import type { AstroConfig, AstroIntegration } from "astro";
import { contentOf } from "../content/content.ts";
import { restMark } from "../content/restMark.ts";
import { mentionsOf } from "../figures/mentions/mentionsOf.ts";
import { languages } from "../language/language.ts";
import { type PageAsked, pageKeys } from "./pageKeys.ts";

/**
 * Has pages that a build before made, and of which nothing has changed, taken from there: Astro keeps them beside the
 * packages (`experimental.incrementalBuild`) by the key that each is given here, in place of one in every route.
 */
export function keptPages(): AstroIntegration {
  let config: AstroConfig;
  return {
    name: "tideline:kept-pages",
    hooks: {
      "astro:config:setup": ({ command, updateConfig }) => {
        if (command === "build") updateConfig({ experimental: { incrementalBuild: true } });
      },
      "astro:config:done": (done) => {
        config = done.config;
      },
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          async getStaticPaths() {
            const keyOf = await readKeys(config);
            const paths = await prerenderer.getStaticPaths();
            return paths.map((path) => {
              const page: PageAsked = { component: path.route.component, pathname: path.pathname };
              return { ...path, cacheKey: keyOf(page) };
            });
          },
        }));
      },
    },
  };
}

async function readKeys({ root, site, base }: AstroConfig): Promise<(page: PageAsked) => string> {
  const content = contentOf();
  const { AUTHOR, CONTACT } = process.env;
  return pageKeys({
    rest: restMark(fileURLToPath(root), [site, base, AUTHOR, CONTACT, content.day]),
    essays: content.essays().flatMap(({ slug, file }) =>
      languages.flatMap((language) => {
        const text = file(`${language}.mdx`)?.text;
        return text === undefined ? [] : [{ name: language === "en" ? slug : `${language}/${slug}`, text }];
      }),
    ),
    mentions: await mentionsOf(content),
  });
}
