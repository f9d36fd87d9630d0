import type { Language } from "../language/language.ts";
import { cellHtml } from "./cellHtml.ts";
import type { NotebookPage } from "./notebookPage.ts";

/** The headings of a notebook's text, which its contents lead to: the id of each, and its words. */
export function notebookParts(notebook: NotebookPage, language: Language): { id: string; text: string }[] {
  const html = Array.from(cellHtml(notebook, language).values(), (cell) => cell.html).join("");
  return Array.from(html.matchAll(/<h2\b[^>]*\sid="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/g), ([, id = "", words = ""]) => ({
    id,
    text: words.replace(/<[^>]*>/g, "").trim(),
  }));
}
