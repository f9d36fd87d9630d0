import { type Language, languages } from "../language/language.ts";
import { type Particle, particleAfter } from "../language/particle.ts";
import type { Proof } from "./proof.ts";
import type { EssayText } from "./proofread.ts";
import { readProse, type Use } from "./readProse.ts";
import { type Showing, shownText } from "./shownText.ts";
import { showingOf } from "./useFaults.ts";

/** A sentence whose number changes. */
export interface SentenceChange {
  readonly fact: string;
  readonly file: string;
  readonly line: number;
  readonly language: Language;
  readonly before: string;
  readonly after: string;
  /** The sentence with its new numbers. */
  readonly sentence: string;
}

export interface VerdictChange {
  readonly fact: string;
  readonly before: string;
  readonly after: string;
}

type Proofs = ReadonlyMap<string, Proof>;

/** Every sentence of both languages that shows another number than before, or makes a claim that holds no more. */
export function changedSentences(texts: readonly EssayText[], before: Proofs, after: Proofs): SentenceChange[] {
  return texts.flatMap(({ file, essay, language, source }) =>
    readProse(source, { file, essay, language })
      .uses.filter(({ component }) => component === "Fact" || component === "Claim")
      .flatMap((use) => {
        const id = use.attributes.id ?? "";
        if (use.component === "Claim") {
          if (!before.has(id) || after.has(id)) return [];
          const sentence = sentenceAt(source, use, language, after);
          return [{ fact: id, file, line: use.line, language, before: "holds", after: "does not hold", sentence }];
        }
        const [old, now] = [before, after].map((proofs) => textOf(proofs.get(id), language, showingOf(use)));
        if (old === undefined || old === now) return [];
        const sentence = sentenceAt(source, use, language, after);
        return [{ fact: id, file, line: use.line, language, before: old, after: now ?? "nothing", sentence }];
      }),
  );
}

/** Every fact whose verdict changes, and those that stand no more. */
export function changedVerdicts(before: Proofs, after: Proofs): VerdictChange[] {
  return [...before.values()].flatMap(({ id, verdict }) => {
    const now = after.get(id)?.verdict ?? "does not stand";
    return now === verdict ? [] : [{ fact: id, before: verdict, after: now }];
  });
}

function textOf(proof: Proof | undefined, language: Language, showing: Showing): string | undefined {
  return proof && shownText(proof, language, showing);
}

/** The sentence around a use, its components replaced by what readers see. */
function sentenceAt(source: string, use: Use, language: Language, proofs: Proofs): string {
  const line = source.split("\n")[use.line - 1] ?? "";
  const mark = "￼";
  const marked = `${line.slice(0, use.column - 1)}${mark}${line.slice(use.column - 1)}`;
  const shown = marked.replace(
    /<(Fact|Claim|Plain|Term|Note)\b([^>]*?)\/?>|<\/\w+>/g,
    (_, component: string, attributes = "") => {
      if (component !== "Fact") return "";
      const given = Object.fromEntries(
        Array.from(
          (attributes as string).matchAll(/([a-z]+)(?:=(?:"([^"]*)"|\{([^}]*)\}))?/g),
          ([, name, text, number]) => [name, text ?? number ?? "true"],
        ),
      );
      const text = textOf(proofs.get(given.id ?? ""), language, showingOf({ ...use, attributes: given })) ?? "?";
      return given.particle ? text + particleAfter(text, given.particle as Particle) : text;
    },
  );
  const sentences = shown.split(/(?<=[.!?。])\s+/);
  return (sentences.find((sentence) => sentence.includes(mark)) ?? shown)
    .replace(mark, "")
    .replace(/^[-*#>\s]+/, "")
    .trim();
}

/** "No sentence changes", "1 figure changes", "2 titles change". */
function changing(number: number, thing: string): string {
  return number > 1 ? `${number} ${thing}s change` : `${number || "No"} ${thing} changes`;
}

/** Lines for the terminal: what changes, and in which sentences. */
export function tellImpact(
  sentences: readonly SentenceChange[],
  figures: readonly string[],
  titles: readonly string[],
  notebooks: readonly string[],
  verdicts: readonly VerdictChange[],
): string[] {
  const told = languages.flatMap((language) =>
    sentences
      .filter((change) => change.language === language)
      .map(
        ({ file, line, fact, before, after, sentence }) =>
          `${file}:${line} ${fact}: ${before} → ${after}\n    ${sentence}`,
      ),
  );
  return [
    changing(sentences.length, "sentence"),
    ...told,
    changing(figures.length, "figure"),
    ...figures,
    changing(titles.length, "title"),
    ...titles,
    changing(notebooks.length, "notebook"),
    ...notebooks,
    changing(verdicts.length, "verdict"),
    ...verdicts.map(({ fact, before, after }) => `${fact}: ${before} → ${after}`),
  ];
}
