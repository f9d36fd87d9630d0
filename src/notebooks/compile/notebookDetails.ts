import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { NotebookFault } from "./fault.ts";

const bilingual = z.object({ en: z.string().min(1), ko: z.string().min(1) }).strict();

const schema = z
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
    published: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  })
  .strict();

/** What a notebook's file has no room for: notebooks/<slug>.yaml. */
export type NotebookDetails = z.infer<typeof schema>;

const outline = "order, essay, title.ko, question.en/.ko, abstract.en/.ko, headings, published";

/** Reads the details beside a notebook; faults name the file and the key. */
export function readNotebookDetails(file: string): { details?: NotebookDetails; faults: NotebookFault[] } {
  const beside = file.replace(/\.html$/, ".yaml");
  const fault = (problem: string, remedy: string) => ({
    faults: [{ file: beside, cell: 0, line: 1, problem, remedy }],
  });
  if (!existsSync(beside)) return fault(`${file} has no details beside it.`, `Write ${beside} with ${outline}.`);
  let content: unknown;
  try {
    content = parse(readFileSync(beside, "utf8"));
  } catch (error) {
    return fault(`The file is not YAML: ${(error as Error).message.split("\n")[0]}.`, "Mend it at that line.");
  }
  const { success, data, error } = schema.safeParse(content);
  if (success) return { details: data, faults: [] };
  return fault(
    error.issues.map(({ path, message }) => `${path.join(".") || "the file"}: ${message}`).join("; ") + ".",
    `The keys are ${outline}.`,
  );
}
