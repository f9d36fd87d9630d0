import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const bilingual = z.strictObject({ en: z.string().min(1), ko: z.string().min(1) });
const schema = z.array(
  z.strictObject({
    date: z.iso.date(),
    /** The facts whose published number changed. */
    facts: z.array(z.string()).default([]),
    says: bilingual,
  }),
);

/** One entry of an essay's corrections log. */
export type Correction = z.infer<typeof schema>[number];

/** The corrections log of an essay, src/essays/<slug>/corrections.yaml, newest first; empty where there is none. */
export function correctionsOf(slug: string, essays = "src/essays"): Correction[] {
  const file = `${essays}/${slug}/corrections.yaml`;
  if (!existsSync(file)) return [];
  const { success, data, error } = schema.safeParse(parse(readFileSync(file, "utf8"), { schema: "core" }));
  if (!success)
    throw new Error(`${file}: ${error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ")}`);
  return data.sort((a, b) => b.date.localeCompare(a.date));
}
