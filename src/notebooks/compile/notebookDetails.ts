import { isMap, isNode, isSeq, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { type Content, contentOf } from "../../content/content.ts";
import type { NotebookFault } from "./fault.ts";

const bilingual = z.object({ en: z.string().min(1), ko: z.string().min(1) }).strict();

export const notebookDetailsSchema = z
  .object({
    /** Place in the list of notebooks. */
    order: z.number(),
    /** Slug of the essay that quotes the notebook's result. */
    essay: z.string(),
    /** The Korean title; the English one is in the file. */
    title: z.object({ ko: z.string().min(1) }).strict(),
    question: bilingual,
    abstract: bilingual,
    /** Korean for the headings of the text, in their order. */
    headings: z.array(z.string().min(1)),
    /** Korean for the words in the first drawing, which stands in the list of notebooks. */
    labels: z.record(z.string(), z.string().min(1)).default({}),
    published: z.iso.date('expected a day of the calendar in quotation marks, as "2026-11-21"'),
    /** True while it is written: it stands in the preview and nowhere in the published site. */
    draft: z.boolean().default(false),
  })
  .strict();

/** What a notebook's file has no room for: notebooks/<slug>.yaml. */
export type NotebookDetails = z.infer<typeof notebookDetailsSchema>;

const outline = "order, essay, title.ko, question.en/.ko, abstract.en/.ko, headings, published";

/** Reads the details beside a notebook; faults name the file, the line and the key. */
export function readNotebookDetails(
  file: string,
  content: Content = contentOf(),
): { details?: NotebookDetails; faults: NotebookFault[] } {
  const beside = file.replace(/\.html$/, ".yaml");
  const fault = (line: number, problem: string, remedy: string): NotebookFault => ({
    file: beside,
    cell: 0,
    line,
    problem,
    remedy,
  });
  const written = content.file(beside);
  if (!written) return { faults: [fault(1, `${file} has no details beside it.`, `Write ${beside} with ${outline}.`)] };
  const lines = new LineCounter();
  const document = parseDocument(written.text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const remedy = "Quote texts that contain a colon or begin with a sign.";
    return {
      faults: document.errors.map(({ pos, message }) =>
        fault(lines.linePos(pos[0]).line, `The file is not YAML: ${message.replace(/\.?$/, ".")}`, remedy),
      ),
    };
  }
  /** The line of the deepest part of the path that is there. */
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
      const key = isMap(parent) ? parent.items.find((item) => String(item.key) === path[depth - 1])?.key : undefined;
      const node = isNode(key) ? key : isSeq(parent) ? parent.items[path[depth - 1] as number] : undefined;
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const { success, data, error } = notebookDetailsSchema.safeParse(document.toJS() ?? {});
  if (!success) {
    return {
      faults: error.issues.flatMap((issue) => {
        const paths = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
        return paths.map((path) => {
          const told = issue.code === "unrecognized_keys" ? "there is no such key" : issue.message;
          return fault(lineOf(path), `${path.join(".") || "the file"}: ${told}.`, `The keys are ${outline}.`);
        });
      }),
    };
  }
  const known = content.essays().flatMap(({ slug, file: fileOf }) => (fileOf("en.mdx") ? [slug] : []));
  if (known.includes(data.essay)) return { details: data, faults: [] };
  const problem = `essay: there is no essay "${data.essay}".`;
  return { faults: [fault(lineOf(["essay"]), problem, `Expected one of: ${known.join(", ")}.`)] };
}
