import type { NotebookPage } from "./notebookPage.ts";

/** The first drawing of a notebook, at its narrow width, with ids that no other notebook's drawing has. */
export function firstChart({ slug, cells }: NotebookPage): string {
  for (const { html, narrow } of cells) {
    const svg = /<svg[\s\S]*?<\/svg>/.exec(narrow ?? html)?.[0];
    if (svg) return svg.replaceAll("cell-", `${slug}-`);
  }
  return "";
}
