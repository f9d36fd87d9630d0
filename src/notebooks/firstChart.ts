import type { Language } from "../language/language.ts";
import type { NotebookPage } from "./notebookPage.ts";

/**
 * The first drawing of a notebook, at its narrow width, with ids that no other notebook's drawing has. Its words are
 * English as the notebook is; its details give the Korean ones.
 */
export function firstChart(
  { slug, cells, labels }: Pick<NotebookPage, "slug" | "cells" | "labels">,
  language: Language,
): string {
  for (const { html, narrow } of cells) {
    const svg = /<svg[\s\S]*?<\/svg>/.exec(narrow ?? html)?.[0];
    if (!svg) continue;
    const own = svg.replaceAll("cell-", `${slug}-`);
    return language === "ko" ? own.replace(/(?<=>)[^<>]+(?=<\/)/g, (words) => labels[words] ?? words) : own;
  }
  return "";
}
