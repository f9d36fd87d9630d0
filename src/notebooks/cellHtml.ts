import { address } from "../language/address.ts";
import type { Language } from "../language/language.ts";
import type { NotebookPage } from "./notebookPage.ts";

/**
 * The outputs of a notebook for one language, by cell: links lead within that language. The first heading of level one
 * is left out, for the page has its own.
 */
export function cellHtml(notebook: NotebookPage, language: Language): Map<number, { html: string; narrow?: string }> {
  const inLanguage = (html: string) =>
    html.replace(/ href="(\/[^"]*)"/g, (_, path: string) => ` href="${address(path, language)}"`);
  return new Map(
    notebook.cells.map((cell) => {
      const { html, narrow } = language === "ko" ? cell.korean : cell;
      const outputs = { html: inLanguage(html), ...(narrow ? { narrow: inLanguage(narrow) } : {}) };
      return [cell.id, cell.mode === "md" ? { html: outputs.html.replace(/<h1[^>]*>[\s\S]*?<\/h1>\s*/, "") } : outputs];
    }),
  );
}
