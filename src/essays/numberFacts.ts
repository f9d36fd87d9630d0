import { type Content, contentOf } from "../content/content.ts";
import { readSources } from "../facts/origins.ts";
import { factFiles, readFacts } from "../facts/readFacts.ts";

/** The ids of each essay's facts that have a number, by its slug: what its front matter may name as its headline. */
export function numberFacts(content: Content = contentOf()): Map<string, string[]> {
  const { origins } = readSources(content);
  const facts = new Map<string, string[]>();
  for (const file of factFiles(content)) {
    const { ids, facts: written } = readFacts(file, origins);
    const claims = new Set(written.flatMap(({ id, fact }) => ("claim" in fact ? [id] : [])));
    facts.set(file.essay, [...(facts.get(file.essay) ?? []), ...ids.filter((id) => !claims.has(id))]);
  }
  return facts;
}
