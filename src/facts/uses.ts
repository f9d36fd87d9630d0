import { type Content, contentOf } from "../content/content.ts";
import { factsUsed } from "./factsUsed.ts";

/** The essays whose English text uses each fact, by id; the two languages use the same ones. */
export function usesOfFacts(content: Content = contentOf()): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>();
  for (const { slug, file } of content.essays())
    for (const id of factsUsed(file("en.mdx")?.text ?? "")) uses.set(id, [...(uses.get(id) ?? []), slug]);
  return uses;
}
