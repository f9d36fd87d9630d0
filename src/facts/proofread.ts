import { type Content, contentOf } from "../content/content.ts";
import { byPlace, type Diagnostic } from "../content/diagnostic.ts";
import { frontMatterEnd } from "../content/frontMatterEnd.ts";
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
  head: "No proof can stand in the front matter: say it there without the number, and with its proof in the text",
  result: 'A year that is a result needs a proof: name it with <Fact id="…" />, or excuse it with <Plain reason="…">',
};

/** Whether a fault is a number without a proof, as a draft may hold. */
export function isUnproved({ remedy }: Diagnostic): boolean {
  return Object.values<string>(remedies).includes(remedy);
}

/**
 * Numbers that nobody proved, unknown facts, and pairs of languages that differ; in the order of their places.
 * `written` are the ids of all facts there are: one that does not stand has its fault already, and its uses have none.
 * `figures` are the ids of all figures; where they are not given, every one is taken for known.
 */
export function proofread(
  texts: readonly EssayText[],
  proofs: ReadonlyMap<string, Proof>,
  written: ReadonlySet<string> = new Set(),
  figures?: ReadonlySet<string>,
): Diagnostic[] {
  const isUnknown = {
    fact: (id: string) => !proofs.has(id) && !written.has(id),
    figure: (id: string) => figures !== undefined && !figures.has(id),
  };
  const faults: Diagnostic[] = [];
  const essays = new Map<string, Prose[]>();
  for (const { file, essay, language, source } of texts) {
    const prose = readOrSkip(source, { file, essay, language });
    if (!prose) continue;
    essays.set(essay, [...(essays.get(essay) ?? []), prose]);
    faults.push(...useFaults(prose, proofs, written));
    const at = placesIn(source);
    const head = frontMatterEnd(source);
    for (const { index, text, result } of numbersInProse(prose.text, language)) {
      const message = `${JSON.stringify(text)} stands in the prose without a proof`;
      const remedy = index < head ? remedies.head : result ? remedies.result : remedies.number;
      faults.push({ file, ...at(index), message, remedy });
    }
  }
  for (const pair of essays.values()) {
    const [en, ko] = languages.map((language) => pair.find((prose) => prose.language === language));
    if (en && ko) faults.push(...pairFaults(en, ko, proofs, isUnknown));
  }
  return faults.sort(byPlace);
}

/** A text that is no MDX is told where its markup is read. */
function readOrSkip(source: string, where: Pick<Prose, "file" | "essay" | "language">): Prose | undefined {
  try {
    return readProse(source, where);
  } catch {
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
