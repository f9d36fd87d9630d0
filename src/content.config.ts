import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

const day = z.iso.date({ error: "expected a day as 2026-11-21, in quotation marks" });

/** Front matter of an essay: src/essays/<slug>/en.mdx and ko.mdx. */
const essays = defineCollection({
  loader: glob({ pattern: "*/{en,ko}.mdx", base: "src/essays", generateId: ({ entry }) => entry.replace(/\.mdx$/, "") }),
  schema: z
    .object({
      title: z.string().min(3),
      standfirst: z.string().min(20),
      /** What the essay is about, in two or three words: the line above its title in lists. */
      topic: z.string(),
      published: day,
      updated: day,
      /** The three things a busy reader should remember; plain sentences, their numbers as facts in the text. */
      datasets: z.array(z.string()).min(1),
      /** The figure whose first series stands for the essay in lists and as its tide line. */
      leadFigure: z.string(),
      related: z.array(z.string()).default([]),
      order: z.number(),
    })
    .strict(),
});

export const collections = { essays };
