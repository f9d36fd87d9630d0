import type { Diagnostic } from "../content/diagnostic.ts";
import type { Proof } from "./proof.ts";
import type { EssayText } from "./proofread.ts";
import { shownAnywhere } from "./record.ts";

/**
 * Printed numbers that no text shows and that do not say why, and those that say why although a text shows them. Told for
 * essays among the texts alone.
 */
export function unusedFaults(texts: readonly EssayText[], proofs: ReadonlyMap<string, Proof>): Diagnostic[] {
  const shown = shownAnywhere(texts);
  const essays = new Set(texts.map(({ essay }) => essay));
  return [...proofs.values()].flatMap(({ id, essay, published, unused, file, line, column }): Diagnostic[] => {
    if (!published || !essays.has(essay) || shown.has(id) !== Boolean(unused)) return [];
    const place = { file, line, column };
    return shown.has(id)
      ? [
          {
            ...place,
            message: `fact "${id}" says why no essay shows it, and an essay does`,
            remedy: `Take its "unused" out`,
          },
        ]
      : [
          {
            ...place,
            message: `fact "${id}" was printed, and no essay's text shows it`,
            remedy: `Show it with <Fact id="${id}" />, or say why not: unused: { en: …, ko: … }`,
          },
        ];
  });
}
