import { basename, resolve } from "node:path";
import type { Plugin } from "vite";
import { contentOf } from "../../content/content.ts";
import { DiagnosticError } from "../../content/diagnostic.ts";
import type { Bilingual } from "../../language/language.ts";
import type { NotebookPage } from "../notebookPage.ts";
import { prerenderNotebooks } from "../prerender/workshop.ts";
import { type NotebookDetails, readNotebookDetails } from "./notebookDetails.ts";

const id = "virtual:tideline-notebooks";
const resolvedId = `\0${id}`;

/** The notebooks' files, from the project's root. */
export function notebookFiles(): string[] {
  return contentOf()
    .notebooks()
    .map(({ page }) => page.path);
}

/** Makes `virtual:tideline-notebooks` the list of all notebooks, each run once; every fault of any stops the build. */
export function notebooksPlugin(): Plugin {
  let pages: Promise<{ pages: NotebookPage[]; sources: readonly string[] }> | undefined;
  return {
    name: "tideline:notebooks",
    resolveId: (source) => (source === id ? resolvedId : undefined),
    async load(source) {
      if (source !== resolvedId) return;
      pages ??= allPages();
      const made = await pages.catch((error) => {
        pages = undefined;
        for (const file of notebookFiles()) this.addWatchFile(resolve(file));
        throw error;
      });
      for (const file of made.sources) this.addWatchFile(file);
      return `export default ${JSON.stringify(made.pages)};`;
    },
    hotUpdate({ file, server, modules }) {
      const made = modules.some((module) => module.id === resolvedId);
      // Notebooks ask the tables, too; Vite only knows of the modules they import.
      if (!made && !/^(notebooks\/[\w-]+\.(html|yaml)|data\/.+\.csv)$/.test(file.slice(resolve(".").length + 1)))
        return;
      pages = undefined;
      const environment = this.environment;
      const list = environment.moduleGraph.getModuleById(resolvedId);
      if (list) environment.moduleGraph.invalidateModule(list);
      server.ws.send({ type: "full-reload" });
    },
  };
}

async function allPages(): Promise<{ pages: NotebookPage[]; sources: readonly string[] }> {
  const files = notebookFiles();
  const details = new Map(files.map((file) => [basename(file, ".html"), readNotebookDetails(file)]));
  // Only asked for once no notebook has a fault: then every one has its details.
  const detailsOf = (slug: string) => details.get(slug)?.details as NotebookDetails;
  const { notebooks, faults, sources } = await prerenderNotebooks(files);
  const all = [...faults, ...[...details.values()].flatMap((read) => read.faults)];
  if (all.length === 0) {
    for (const { slug, file, cells } of notebooks) {
      const { headings } = detailsOf(slug);
      const count = cells.flatMap(({ mode, html }) => (mode === "md" ? (html.match(/<h[23][ >]/g) ?? []) : [])).length;
      if (headings.length === count) continue;
      const message = `${headings.length} Korean headings for ${count} headings of the text.`;
      const remedy = "Write one under headings: for each ## and ###.";
      all.push({ file: file.replace(/\.html$/, ".yaml"), line: 1, column: 1, message, remedy });
    }
  }
  if (all.length > 0) throw new DiagnosticError("the notebooks", all);
  const pages = notebooks.map((page): NotebookPage => {
    const { title, ...rest } = detailsOf(page.slug);
    return curled({ ...page, ...rest, title: { en: page.title, ko: title.ko } });
  });
  return {
    pages: pages.sort((a, b) => a.order - b.order),
    sources: [
      ...sources,
      ...files.map((file) => resolve(file)),
      ...files.map((file) => resolve(file.replace(/\.html$/, ".yaml"))),
    ],
  };
}

/** The notebook with the apostrophes of its English words as they are printed; Markdown has curled those of the text. */
function curled(page: NotebookPage): NotebookPage {
  const curl = ({ en, ko }: Bilingual) => ({ en: en.replace(/(\p{L})'(\p{L})/gu, "$1’$2"), ko });
  const { title, question, abstract, result } = page;
  return { ...page, title: curl(title), question: curl(question), abstract: curl(abstract), result: curl(result) };
}
