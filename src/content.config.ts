import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { frontMatter } from "./essays/frontMatter.ts";

const essays = defineCollection({
  loader: glob({
    pattern: "*/{en,ko}.mdx",
    base: "src/essays",
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ""),
  }),
  schema: frontMatter,
});

export const collections = { essays };
