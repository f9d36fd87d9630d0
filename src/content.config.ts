import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { contentOf } from "./content/content.ts";
import { frontMatter } from "./essays/frontMatter.ts";
import { quietLoader } from "./essays/quietLoader.ts";

const content = contentOf();
const left = content.isPublishedOnly ? content.withheld().essays.map(({ slug }) => `!${slug}/*`) : [];

const essays = defineCollection({
  loader: quietLoader(
    glob({
      pattern: ["*/{en,ko}.mdx", ...left],
      base: "src/essays",
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ""),
    }),
  ),
  schema: frontMatter,
});

export const collections = { essays };
