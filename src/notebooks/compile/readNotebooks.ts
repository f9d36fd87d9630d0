import { basename, resolve } from "node:path";
import { type Content, contentOf } from "../../content/content.ts";
import type { Diagnostic } from "../../content/diagnostic.ts";
import { keptOnDisk } from "../../content/keptOnDisk.ts";
import { madeFrom, versionOf } from "../../content/madeFrom.ts";
import { oncePerProcess } from "../../content/oncePerProcess.ts";
import type { Bilingual } from "../../language/language.ts";
import { type KoreanCell, koreanNotebook } from "../korean/koreanNotebook.ts";
import type { NotebookPage } from "../notebookPage.ts";
import { prerenderNotebooks } from "../prerender/workshop.ts";
import { type NotebookDetails, readNotebookDetails } from "./notebookDetails.ts";
import { notebookFiles, notebookInputs } from "./notebookInputs.ts";

/** All notebooks, each run once: the pages of those without mistakes, what is wrong in the others, and what they are made from. */
export interface Notebooks {
  readonly pages: readonly NotebookPage[];
  readonly faults: readonly Diagnostic[];
  /** Absolute paths: the notebooks, what stands beside them, and the modules they import. */
  readonly sources: readonly string[];
}

const code = () => oncePerProcess("notebooks' code", () => ({ edition: 0 }));

/** Has notebooks run anew although their own files are the same: for the preview, when a module they import has changed. */
export function forgetNotebooks(): void {
  code().edition += 1;
}

/** Every notebook, read and run once for the same files, whoever asks. */
export function readNotebooks(content: Content = contentOf()): Promise<Notebooks> {
  return madeFrom(
    content,
    "notebooks",
    () => [...notebookInputs(content), { path: "code", version: String(code().edition) }],
    () => runNotebooks(content),
  );
}

async function runNotebooks(content: Content): Promise<Notebooks> {
  const files = notebookFiles(content);
  if (files.length === 0) return { pages: [], faults: [], sources: [] };
  const details = new Map(files.map((file) => [basename(file, ".html"), readNotebookDetails(file, content)]));
  const version = versionOf(notebookInputs(content));
  const { notebooks, faults, sources } = await keptOnDisk(
    content,
    "notebooks",
    version,
    () => prerenderNotebooks(files, { content }),
    // A cell that was too slow may be faster the next time.
    (report) => report.faults.length === 0,
  );
  const all = [...faults, ...[...details.values()].flatMap((read) => read.faults)];
  const broken = new Set(all.map(({ file }) => basename(file).replace(/\.\w+$/, "")));
  const pages = notebooks.flatMap((page) => {
    const { details: own, keyPlace } = details.get(page.slug) ?? {};
    if (!own || !keyPlace || broken.has(page.slug)) return [];
    const { korean, faults: missing } = koreanNotebook(page, own);
    const file = page.file.replace(/\.html$/, ".yaml");
    all.push(...missing.map(({ path, message, remedy }) => ({ file, ...keyPlace(path), message, remedy })));
    return missing.length > 0 ? [] : [pageOf(page, own, korean)];
  });
  const beside = files.flatMap((file) => [resolve(file), resolve(file.replace(/\.html$/, ".yaml"))]);
  return { pages: pages.sort((a, b) => a.order - b.order), faults: all, sources: [...sources, ...beside] };
}

type Prerendered = Awaited<ReturnType<typeof prerenderNotebooks>>["notebooks"][number];

/** A notebook as its page shows it, the apostrophes of its English words as they are printed. */
function pageOf(
  page: Prerendered,
  { title, texts: _, ...rest }: NotebookDetails,
  korean: ReadonlyMap<number, KoreanCell>,
): NotebookPage {
  const curl = ({ en, ko }: Bilingual) => ({ en: en.replace(/(\p{L})'(\p{L})/gu, "$1’$2"), ko });
  const whole: NotebookPage = {
    ...page,
    ...rest,
    title: { en: page.title, ko: title.ko },
    cells: page.cells.map((cell) => ({ ...cell, korean: korean.get(cell.id) ?? { html: "" } })),
  };
  const { question, abstract, result } = whole;
  // Markdown has curled those of the text.
  return {
    ...whole,
    title: curl(whole.title),
    question: curl(question),
    abstract: curl(abstract),
    result: curl(result),
  };
}
