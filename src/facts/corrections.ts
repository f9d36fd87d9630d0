import { z } from "zod";
import { type Content, contentOf } from "../content/content.ts";
import { type Diagnostic, DiagnosticError } from "../content/diagnostic.ts";
import { isPreview } from "../content/preview.ts";
import { readYaml } from "../content/readYaml.ts";
import { readBySchema } from "../content/schemaDiagnostics.ts";

const text = z.string().trim().min(1);
export const correctionsSchema = z.array(
  z.strictObject({
    date: z.iso.date("a day as 2026-11-21, in quotation marks"),
    /** Published numbers that changed, by fact: as English showed them before, and as it shows them now. */
    changes: z.record(text, z.strictObject({ from: text, to: text })).default({}),
    /** Published numbers that the text shows no more, by fact: as English showed them last. */
    withdrawn: z.record(text, text).default({}),
    /** What numbers said, by fact, where the fact does not say it now: it is deleted, or its number covers another period than before. */
    names: z.record(text, z.strictObject({ en: text, ko: text })).default({}),
    says: z.strictObject({ en: text, ko: text }),
  }),
);

/** One entry of an essay's corrections log. */
export type Correction = z.infer<typeof correctionsSchema>[number];

/** The numbers of an entry: those that changed, and those that the text shows no more. */
export type Corrected = Pick<Correction, "changes"> & Partial<Pick<Correction, "withdrawn">>;

/** Where the numbers of an entry stand on the essay's page: entries are counted from the oldest, so that an address stays. */
export const correctionId = (corrections: readonly Correction[], entry: Correction): string =>
  `corrections-${corrections.length - corrections.indexOf(entry)}`;

/** The corrections log of an essay, src/essays/<slug>/corrections.yaml, newest first, and what is wrong in it. */
export function readCorrections(
  slug: string,
  content: Content = contentOf(),
): { readonly corrections: Correction[]; readonly diagnostics: readonly Diagnostic[] } {
  const file = content.file(`src/essays/${slug}/corrections.yaml`);
  if (!file) return { corrections: [], diagnostics: [] };
  const yaml = readYaml(file.path, file.text);
  const { data = [], diagnostics } = readBySchema(correctionsSchema, { ...yaml, value: yaml.value ?? [] });
  return { corrections: data.sort((a, b) => b.date.localeCompare(a.date)), diagnostics };
}

/** The same, empty where there is none; mistakes in it are thrown, except in a preview, where its page tells them. */
export function correctionsOf(slug: string, content: Content = contentOf()): Correction[] {
  const { corrections, diagnostics } = readCorrections(slug, content);
  if (diagnostics.length > 0 && !isPreview()) throw new DiagnosticError("the corrections", diagnostics);
  return corrections;
}
