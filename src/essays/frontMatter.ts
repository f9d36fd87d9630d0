import { z } from "astro/zod";

const day = z.iso.date('expected a day in quotation marks, as "2026-11-21"');

/** Front matter of an essay, the same keys in en.mdx and ko.mdx. */
export const frontMatter = z.strictObject({
  title: z.string().min(3),
  /** The argument in two or three sentences: under the title, in lists, feeds and share texts. */
  standfirst: z.string().min(20),
  /** What it is about, in two or three words. */
  topic: z.string().min(2),
  published: day,
  updated: day,
  /** The figure that stands for the essay in lists and gives its tide line. */
  leadFigure: z.string(),
  /** The fact of the essay whose number stands for it in lists, and what it is the number of, in a few words. */
  headline: z.string().optional(),
  headlineWords: z.string().min(5).optional(),
  /** Slugs of essays to read next. */
  related: z.array(z.string()).default([]),
  /** Place in the lists, from 1. */
  order: z.int().min(1),
  /** True while it is written: it stands in the preview, marked, and nowhere in the published site. */
  draft: z.boolean().default(false),
});

export type FrontMatter = z.infer<typeof frontMatter>;
