import { parse } from "yaml";
import { datasetsUsed } from "../facts/datasetsUsed.ts";
import type { Proof } from "../facts/proof.ts";
import { shownText } from "../facts/shownText.ts";
import { showingOf } from "../facts/useFaults.ts";
import type { Language } from "../language/language.ts";
import { type Particle, particleAfter } from "../language/particle.ts";
import type { Surroundings } from "./context.ts";

/** A place in an essay's text, and what its facts show. */
export interface EssayPlace {
  readonly source: string;
  readonly language: Language;
  readonly essay: string;
  /** Physical line and character, both from 1. */
  readonly line: number;
  readonly column: number;
  readonly proofs: ReadonlyMap<string, Proof>;
}

const mark = "￼";

/** What a reader has around a place of an essay: its sentence, paragraph, heading and title, and the essay's datasets. */
export function essaySurroundings({ source, language, essay, line, column, proofs }: EssayPlace): Surroundings {
  const lines = source.split("\n");
  const own = lines[line - 1] ?? "";
  const marked = readable(`${own.slice(0, column - 1)}${mark}${own.slice(column - 1)}`, language, proofs);
  const sentences = marked.split(/(?<=[.!?。])\s+(?=\S)/);
  const sentence = sentences.find((each) => each.includes(mark)) ?? marked;
  const front = frontMatterOf(source);
  const before = lines.slice(0, line);
  const heading = before.findLast((each) => /^#{2,}\s/.test(each))?.replace(/^#+\s*/, "") ?? "";
  const start = before.findLastIndex((each) => /^##\s/.test(each)) + 1;
  const next = lines.slice(start).findIndex((each) => /^##\s/.test(each));
  const section = lines.slice(start, next < 0 ? undefined : start + next).join("\n");
  return {
    language,
    essay,
    sentence: sentence.replace(mark, "").trimEnd(),
    at: sentence.indexOf(mark),
    paragraph: marked.replace(mark, ""),
    heading: readable(heading, language, proofs),
    title: [front.title, front.topic, front.standfirst].filter(Boolean).join(". "),
    datasets: datasetsUsed(withoutFact(own.slice(column - 1), source), proofs),
    figures: figuresIn(source),
    sectionFigures: figuresIn(section),
  };
}

/** A text without the fact that another text begins with: a number lends nothing to the search for itself. */
function withoutFact(beginning: string, source: string): string {
  const [, id] = /^<Fact\b[^>]*?\bid="([^"]+)"/.exec(beginning) ?? [];
  return id === undefined ? source : source.replaceAll(`id="${id}"`, "");
}

const figuresIn = (text: string) =>
  Array.from(text.matchAll(/<Figure\s[^>]*?\bid="([^"]+)"/g), ([, id]) => id as string);

function frontMatterOf(source: string): Record<string, unknown> {
  const [, text = ""] = /^---\n([\s\S]*?)\n---/.exec(source) ?? [];
  try {
    return (parse(text) ?? {}) as Record<string, unknown>;
  } catch {
    // Front matter that is no YAML is told by its own check; the sentence can be searched without it.
    return {};
  }
}

/** A line of an essay as a reader has it: facts shown, other components and marks gone. */
function readable(text: string, language: Language, proofs: ReadonlyMap<string, Proof>): string {
  return text
    .replace(/<(\w+)\b([^>]*?)\/?>|<\/\w+>/g, (_, component: string | undefined, attributes = "") => {
      if (component !== "Fact") return "";
      const given = Object.fromEntries(
        Array.from(
          (attributes as string).matchAll(/([a-z]+)(?:=(?:"([^"]*)"|\{([^}]*)\}))?/g),
          ([, name, quoted, number]) => [name, quoted ?? number ?? "true"],
        ),
      );
      const proof = proofs.get(given.id ?? "");
      const shown = proof && shownText(proof, language, showingOf({ attributes: given } as never));
      return shown === undefined
        ? ""
        : given.particle
          ? shown + particleAfter(shown, given.particle as Particle)
          : shown;
    })
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^[-*#>\s]+|[*_`]/g, "");
}
