import type { Language } from "../language/language.ts";
import type { NotebookPage } from "./notebookPage.ts";

/** The first drawing of a notebook, at its narrow width, with ids that no other notebook's drawing has. */
export function firstChart({ slug, cells }: Pick<NotebookPage, "slug" | "cells">, language: Language): string {
  for (const cell of cells) {
    const { html, narrow } = language === "ko" ? cell.korean : cell;
    const svg = /<svg[\s\S]*?<\/svg>/.exec(narrow ?? html)?.[0];
    if (svg) return svg.replaceAll("cell-", `${slug}-`);
  }
  return "";
}
