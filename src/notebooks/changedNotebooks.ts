import type { Content } from "../content/content.ts";
import { formatDiagnostic } from "../content/diagnostic.ts";
import { versionOf } from "../content/madeFrom.ts";
import { languages } from "../language/language.ts";
import { lineOf } from "./compile/compileNotebook.ts";
import { notebookInputs } from "./compile/notebookInputs.ts";
import { readNotebook } from "./compile/readNotebook.ts";
import { type Notebooks, readNotebooks } from "./compile/readNotebooks.ts";
import type { NotebookPage } from "./notebookPage.ts";

export interface NotebookChanges {
  /** A text for each notebook that shows something else: what it finds in both languages, and how many of its cells. */
  readonly changes: readonly string[];
  /** A sentence for each notebook that does not run on one side or the other. */
  readonly untold: readonly string[];
}

/** Runs the notebooks of both contents with today's code, and tells what those that are in both show otherwise. */
export async function changedNotebooks(before: Content, after: Content): Promise<NotebookChanges> {
  const slugs = new Set(before.notebooks().map(({ slug }) => slug));
  const both = after.notebooks().filter(({ slug }) => slugs.has(slug));
  const [then, today] = [before, after].map((content) => versionOf(notebookInputs(content)));
  if (both.length === 0 || then === today) return { changes: [], untold: [] };
  const [old, now] = [await run(before), await run(after)];
  const changes: string[] = [];
  const untold: string[] = [];
  for (const { slug, page } of both) {
    const [earlier, later] = [pageIn(old, slug), pageIn(now, slug)];
    if (typeof earlier === "string" || typeof later === "string") untold.push(notCompared(page.path, earlier, later));
    else changes.push(...changesOf(earlier, later, page.text));
  }
  return { changes, untold };
}

type Run = Pick<Notebooks, "pages" | "faults"> | Error;

/** The notebooks of a content; the error where none could be run. */
function run(content: Content): Promise<Run> {
  return readNotebooks(content).catch((error: Error) => error);
}

/** A notebook as it would be published, or why it would not be. */
function pageIn(run: Run, slug: string): NotebookPage | string {
  if (run instanceof Error) return run.message.split("\n")[0] ?? "";
  const page = run.pages.find((each) => each.slug === slug);
  if (page) return page;
  const own = run.faults.find(({ file }) => file.replace(/^.*\/|\.\w+$/g, "") === slug);
  // A cell that takes too long ends the run of all.
  const fault = own ?? run.faults[0];
  return fault ? formatDiagnostic(fault) : "npm run check says why";
}

function notCompared(path: string, earlier: NotebookPage | string, later: NotebookPage | string): string {
  const [when, why] =
    typeof later === "string"
      ? [typeof earlier === "string" ? "runs neither before nor now" : "runs no more", later]
      : ["did not run before", earlier];
  return `${path} ${when}, so that its result is not compared: ${why}`;
}

/** One text for a notebook that shows something else, none for one that does not. */
function changesOf(old: NotebookPage, now: NotebookPage, text: string): string[] {
  const results = languages
    .filter((language) => old.result[language] !== now.result[language])
    .map(
      (language) =>
        `${now.file}:${resultLine(now, text)} result (${language}): ${old.result[language]} → ${now.result[language]}`,
    );
  const shown = new Map(old.cells.map((cell) => [cell.id, output(cell)]));
  const changed = now.cells.filter((cell) => shown.get(cell.id) !== output(cell)).length;
  const cells = changed > 0 ? [`${now.file}: ${changed} of ${now.cells.length} cells show something else`] : [];
  const lines = [...results, ...cells];
  return lines.length > 0 ? [lines.join("\n")] : [];
}

/** What readers see of a cell, in both languages and at both widths. */
function output({ html, narrow, korean }: NotebookPage["cells"][number]): string {
  return JSON.stringify([html, narrow, korean]);
}

/** The line on which a notebook says what it found. */
function resultLine({ file, cells }: NotebookPage, text: string): number {
  const id = cells.find(({ names }) => names.includes("result"))?.id;
  const cell = readNotebook(file, text).notebook.cells.find((each) => each.id === id);
  return cell ? lineOf(cell, "result") : 1;
}
