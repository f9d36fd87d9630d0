import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { type Content, contentOf } from "../content/content.ts";

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
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines });
  const { success, data, error } = correctionsSchema.safeParse(document.toJS() ?? []);
  if (success) return data.sort((a, b) => b.date.localeCompare(a.date));
  const told = error.issues.map(({ path, message }) => {
    const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
    return `${file.path}:${node?.range ? lines.linePos(node.range[0]).line : 1} ${path.join(".")}: ${message}`;
  });
  throw new Error(told.join("\n"));
}
