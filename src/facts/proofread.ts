import { type Content, contentOf } from "../content/content.ts";
import { byPlace, type Diagnostic } from "../content/diagnostic.ts";
import { placesIn } from "../content/placeAt.ts";
import { languages } from "../language/language.ts";
import { numbersInProse } from "./numbersInProse.ts";
import { pairFaults } from "./pairFaults.ts";
import type { Proof } from "./proof.ts";
import { type Prose, readProse } from "./readProse.ts";
import { useFaults } from "./useFaults.ts";

/** A text as it stands on disk. */
export interface EssayText {
  readonly file: string;
  readonly essay: string;
  readonly language: (typeof languages)[number];
  readonly source: string;
}

/** The texts of every essay, both languages. */
export function essayTexts(content: Content = contentOf()): EssayText[] {
  return content.essays().flatMap(({ slug: essay, file }) =>
    languages.flatMap((language) => {
      const text = file(`${language}.mdx`);
      return text ? [{ file: text.path, essay, language, source: text.text }] : [];
    }),
  );
}

const remedies = {
  number: 'Name a fact with <Fact id="…" /> or <Claim id="…">words</Claim>, or excuse it: <Plain reason="…">…</Plain>',
  result: 'A year that is a result needs a proof: name it with <Fact id="…" />, or excuse it with <Plain reason="…">',
};

/** Whether a fault is a number without a proof, as a draft may hold. */
export function isUnproved({ remedy }: Diagnostic): boolean {
  return remedy === remedies.number || remedy === remedies.result;
}

/**
 * Numbers that nobody proved, unknown facts, and pairs of languages that differ; in the order of their places.
 * `written` are the ids of all facts there are: one that does not stand has its fault already, and its uses have none.
 */
export function proofread(
  texts: readonly EssayText[],
  proofs: ReadonlyMap<string, Proof>,
  written: ReadonlySet<string> = new Set(),
): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const essays = new Map<string, Prose[]>();
  for (const { file, essay, language, source } of texts) {
    const prose = readOrTell(source, { file, essay, language }, faults);
    if (!prose) continue;
    essays.set(essay, [...(essays.get(essay) ?? []), prose]);
    faults.push(...useFaults(prose, proofs, written));
    const at = placesIn(source);
    for (const { index, text, result } of numbersInProse(prose.text, language)) {
      const message = `${JSON.stringify(text)} stands in the prose without a proof`;
      faults.push({ file, ...at(index), message, remedy: result ? remedies.result : remedies.number });
    }
  }
  for (const pair of essays.values()) {
    const [en, ko] = languages.map((language) => pair.find((prose) => prose.language === language));
    if (en && ko) faults.push(...pairFaults(en, ko, proofs));
  }
  return faults.sort(byPlace);
}

function readOrTell(
  source: string,
  where: Pick<Prose, "file" | "essay" | "language">,
  faults: Diagnostic[],
): Prose | undefined {
  try {
    return readProse(source, where);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = "1", column = "1"] = /(\d+):(\d+)/.exec(message) ?? [];
    faults.push({
      file: where.file,
      line: Number(line),
      column: Number(column),
      message: `not MDX: ${message.split("\n")[0]}`,
      remedy: "Close what is open there",
    });
    return undefined;
  }
}

/** Facts of our own that no text shows and no other fact rests on. */
export function unusedFacts(texts: readonly EssayText[], proofs: ReadonlyMap<string, Proof>): Proof[] {
  const used = new Set(
    texts.flatMap(({ source }) =>
      Array.from(source.matchAll(/<(?:Fact|Claim)\s[^>]*?\bid="([^"]+)"/g), ([, id]) => id),
    ),
  );
  for (const { inputs } of proofs.values()) for (const { id } of inputs ?? []) used.add(id);
  return [...proofs.values()].filter(({ id, published }) => !published && !used.has(id));
}
