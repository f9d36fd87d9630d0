import { z } from "zod";
import { type Content, contentOf } from "../../content/content.ts";
import type { Diagnostic, Place } from "../../content/diagnostic.ts";
import { issueWords } from "../../content/issueWords.ts";
import { readYaml, type YamlFile } from "../../content/readYaml.ts";
import { valueAt } from "../../content/valueAt.ts";

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
    /** Korean for each text cell, by its id: Markdown, the values of the English in it as {1}, {2}, {result}. */
    texts: z.record(z.string(), z.string().min(1)),
    /** Korean for what charts and inputs say: titles, labels, descriptions, the heads of tables and the words in them; numbers stand in blanks. */
    labels: z.record(z.string(), z.string().min(1)).default({}),
    published: z.iso.date('expected a day of the calendar in quotation marks, as "2026-11-21"'),
    /** True while it is written: it stands in the preview and nowhere in the published site. */
    draft: z.boolean().default(false),
  })
  .strict();

/** What a notebook's file has no room for: notebooks/<slug>.yaml. */
export type NotebookDetails = z.infer<typeof notebookDetailsSchema>;

const outline = "order, essay, title.ko, question.en/.ko, abstract.en/.ko, texts, labels, published";

/** Reads the details beside a notebook; faults name the file, the line and the key. */
export function readNotebookDetails(
  file: string,
  content: Content = contentOf(),
): { details?: NotebookDetails; faults: readonly Diagnostic[]; keyPlace?: YamlFile["keyPlace"] } {
  const beside = file.replace(/\.html$/, ".yaml");
  const fault = (place: Place, message: string, remedy: string): Diagnostic => ({
    file: beside,
    ...place,
    message,
    remedy,
  });
  const written = content.file(beside);
  if (!written) {
    const place = { line: 1, column: 1 };
    return { faults: [fault(place, `${file} has no details beside it.`, `Write ${beside} with ${outline}.`)] };
  }
  const { value, diagnostics, keyPlace } = readYaml(beside, written.text);
  if (diagnostics.length > 0) return { faults: diagnostics };
  const { success, data, error } = notebookDetailsSchema.safeParse(value ?? {});
  if (!success) {
    return {
      faults: error.issues.flatMap((issue) => {
        const paths = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
        return paths.map((path) => {
          const told =
            issue.code === "unrecognized_keys" ? "there is no such key" : issueWords(issue, valueAt(value, issue.path));
          return fault(keyPlace(path), `${path.join(".") || "the file"}: ${told}.`, `The keys are ${outline}.`);
        });
      }),
    };
  }
  const known = content.essays().flatMap(({ slug, file: fileOf }) => (fileOf("en.mdx") ? [slug] : []));
  if (known.includes(data.essay)) return { details: data, faults: [], keyPlace };
  const message = `essay: there is no essay "${data.essay}".`;
  return { faults: [fault(keyPlace(["essay"]), message, `Expected one of: ${known.join(", ")}.`)] };
}
