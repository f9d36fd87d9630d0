import { z } from "zod";
import { type Content, contentOf } from "../content/content.ts";
import { DiagnosticError } from "../content/diagnostic.ts";
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

/** Reads src/essays/sources.yaml; throws when an entry is not whole. */
export function readOrigins(content: Content = contentOf()): Origins {
  const file = content.sources();
  if (!file) return {};
  const { data, diagnostics } = readBySchema(schema, readYaml(file.path, file.text));
  if (data) return data;
  throw new DiagnosticError("the named sources", diagnostics);
}
