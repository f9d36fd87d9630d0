import { z } from "zod";
import { type Content, contentOf } from "../content/content.ts";
import { DiagnosticError } from "../content/diagnostic.ts";
import { readYaml } from "../content/readYaml.ts";
import { readBySchema } from "../content/schemaDiagnostics.ts";

const text = z.string().trim().min(1);
export const correctionsSchema = z.array(
  z.strictObject({
    date: z.iso.date("a day as 2026-11-21, in quotation marks"),
    /** Published numbers that changed, by fact: as English showed them before, and as it shows them now. */
    changes: z.record(text, z.strictObject({ from: text, to: text })).default({}),
    says: z.strictObject({ en: text, ko: text }),
  }),
);

/** One entry of an essay's corrections log. */
export type Correction = z.infer<typeof correctionsSchema>[number];

/** The corrections log of an essay, src/essays/<slug>/corrections.yaml, newest first; empty where there is none. */
export function correctionsOf(slug: string, content: Content = contentOf()): Correction[] {
  const file = content.file(`src/essays/${slug}/corrections.yaml`);
  if (!file) return [];
  const { data, diagnostics } = readBySchema(correctionsSchema, readYaml(file.path, file.text || "[]"));
  if (data) return data.sort((a, b) => b.date.localeCompare(a.date));
  throw new DiagnosticError("the corrections", diagnostics);
}
