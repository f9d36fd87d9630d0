import type { Content, ContentFile } from "../content/content.ts";
import type { Diagnostic } from "../content/diagnostic.ts";
import { frontMatterEnd } from "../content/frontMatterEnd.ts";
import { madeFrom } from "../content/madeFrom.ts";
import type { Proof } from "./proof.ts";

/** Three letters or more; shorter ones are codes and units, such as CD and km. */
const latinWord = /(?<![\p{L}\p{N}])\p{Script=Latin}{3,}(?![\p{L}\p{N}])|\p{Script=Latin}{3,}/gu;

/** A code or a name by its letters, as GDP, KDPaine and iOS; CDs is the English plural of one. */
const isName = (word: string) => /\p{L}\p{Lu}|\p{Lu}\p{Lu}/u.test(word) && !/^\p{Lu}+s$/u.test(word);

/** The Latin words of a Korean text that are neither names by their letters nor known: English that was left in it. */
export function englishIn(korean: string, known: ReadonlySet<string>): string[] {
  return [...new Set(korean.match(latinWord))].filter((word) => !isName(word) && !known.has(word));
}

/**
 * The Latin words that the project's Korean uses: names and units in the texts of essays, in the words of figures and
 * datasets and in the list of sources. One in small letters is no name, and what facts say is compared with them.
 */
export function latinWordsKnown(content: Content): ReadonlySet<string> {
  const texts = () => content.essays().map(({ file }) => file("ko.mdx"));
  const words = () => [
    ...content.figures().map(({ file }) => file("figure.yaml")),
    ...content.datasets().map((dataset) => dataset.file("datapackage.json")),
    content.sources(),
  ];
  return madeFrom(
    content,
    "Latin words in Korean",
    () => [...texts(), ...words()],
    () => {
      const all = [...texts().map(prose), ...words().map(koreanValues)].flatMap((text) => text.match(latinWord) ?? []);
      return new Set(all.filter((word) => /\p{Lu}/u.test(word)));
    },
  );
}

/** A text without its front matter, its components, the addresses of its links and its code. */
function prose(file: ContentFile | undefined): string {
  const text = file?.text ?? "";
  return text.slice(frontMatterEnd(text)).replace(/<[^>]*>|\]\([^)]*\)|```[\s\S]*?```|`[^`]*`/g, " ");
}

/** The words under the keys ko of a file of YAML or JSON, without SQL, what is filled in, addresses and ids. */
function koreanValues(file: ContentFile | undefined): string {
  const values = (file?.text ?? "").matchAll(/\bko"?\s*:\s*("(?:[^"\\]|\\.)*"|'[^']*'|[^,}\n]+)/g);
  return Array.from(values, ([, value = ""]) => (/\bselect\b/i.test(value) ? "" : value))
    .join("\n")
    .replace(/\{[^}]*\}|[\w.]*(?:\w[-_/.:]+)+\w+/g, " ");
}

/**
 * Facts whose Korean words hold English, as a search that found no Korean name leaves it: a warning at each. `ids` are
 * the facts asked about; all without them.
 */
export function englishInFacts(
  proofs: ReadonlyMap<string, Pick<Proof, "id" | "file" | "line" | "column" | "says">>,
  content: Content,
  ids: readonly string[] = [...proofs.keys()],
): Diagnostic[] {
  const known = latinWordsKnown(content);
  return ids.flatMap((id): Diagnostic[] => {
    const proof = proofs.get(id);
    const words = proof ? englishIn(proof.says.ko, known) : [];
    if (!proof || words.length === 0) return [];
    const { file, line, column } = proof;
    const message = `what "${id}" says in Korean holds English: ${words.join(", ")}`;
    return [{ file, line, column, message, remedy: englishRemedy, severity: "warning" }];
  });
}

/** What to do about English in what a fact says in Korean. */
export const englishRemedy =
  "Say it in Korean in its says; a name that Korean writes in Latin letters is known once a Korean text has it";
