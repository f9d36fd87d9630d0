import { z } from "zod";
import { type Content, contentOf } from "../content/content.ts";
import { type Diagnostic, DiagnosticError } from "../content/diagnostic.ts";
import { isPreview } from "../content/preview.ts";
import { readYaml } from "../content/readYaml.ts";
import { readBySchema } from "../content/schemaDiagnostics.ts";

const text = z.string().trim().min(1);
const bilingual = z.strictObject({ en: text, ko: text });
const schema = z.record(
  text,
  z
    .strictObject({
      source: bilingual,
      place: bilingual.optional(),
      date: text.optional(),
      address: z.url({ protocol: /^https?$/ }).optional(),
      /** True when the text carries no date. */
      undated: z.boolean().optional(),
    })
    .refine(({ address, date, undated }) => address || date || undated, "an address, a date, or undated: true"),
);

/** Texts that print many of the numbers, by the name under which facts refer to them. */
export type Origins = z.infer<typeof schema>;

/** Reads src/essays/sources.yaml: the sources where all of them are whole, and what is wrong. */
export function readSources(content: Content = contentOf()): {
  readonly origins: Origins;
  readonly diagnostics: readonly Diagnostic[];
} {
  const file = content.sources();
  if (!file) return { origins: {}, diagnostics: [] };
  const { data = {}, diagnostics } = readBySchema(schema, readYaml(file.path, file.text));
  return { origins: data, diagnostics };
}

/** The named sources; mistakes in them are thrown, except in a preview. */
export function readOrigins(content: Content = contentOf()): Origins {
  const { origins, diagnostics } = readSources(content);
  if (diagnostics.length > 0 && !isPreview()) throw new DiagnosticError("the named sources", diagnostics);
  return origins;
}
