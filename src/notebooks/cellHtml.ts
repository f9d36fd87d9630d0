import { address } from "../language/address.ts";
import { escapeHtml } from "../language/escapeHtml.ts";
import type { Language } from "../language/language.ts";
import type { NotebookPage } from "./notebookPage.ts";

/**
 * The outputs of a notebook for one language, by cell: links lead within that language, and on a Korean page the
 * headings of the text are the Korean ones. The first heading of level one is left out, for the page has its own.
 */
export function cellHtml(notebook: NotebookPage, language: Language): Map<number, { html: string; narrow?: string }> {
  const headings = [...notebook.headings];
  const inLanguage = (html: string) =>
    html.replace(/ href="(\/[^"]*)"/g, (_, path: string) => ` href="${address(path, language)}"`);
  return new Map(
    notebook.cells.map(({ id, mode, html, narrow }) => {
      const outputs = { html: inLanguage(html), ...(narrow ? { narrow: inLanguage(narrow) } : {}) };
      if (mode !== "md") return [id, outputs];
      const text = outputs.html.replace(/<h1[^>]*>[\s\S]*?<\/h1>\s*/, "");
      const translated = text.replace(/<(h[23])([^>]*)>([\s\S]*?)<\/\1>/g, (whole, tag: string, attributes: string) => {
        const korean = headings.shift();
        return language === "ko" && korean ? `<${tag}${attributes} lang="ko">${escapeHtml(korean)}</${tag}>` : whole;
      });
      return [id, { html: translated }];
    }),
  );
}
