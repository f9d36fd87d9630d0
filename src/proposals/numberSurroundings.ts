import { contentOf } from "../content/content.ts";
import type { Proof } from "../facts/proof.ts";
import type { Language } from "../language/language.ts";
import type { Surroundings } from "./context.ts";
import { essaySurroundings } from "./essaySurroundings.ts";
import { datingYears, isTheNumber, type UnprovedNumber, unprovedNumbers } from "./locateNumber.ts";

interface Given {
  readonly text: string;
  readonly language: Language;
  readonly near?: string | undefined;
  readonly essay?: string | undefined;
  /** Places "file:line:column" that say which number is meant. */
  readonly at?: readonly string[] | undefined;
  readonly proofs: ReadonlyMap<string, Proof>;
}

/** What stands around a number that an editor asks for: the words given, and the sentence of the essay that has it. */
export function numberSurroundings({ text, language, near, essay, at = [], proofs }: Given): Surroundings {
  if (essay === undefined) return { language, sentence: near ?? "" };
  const needed = unprovedNumbers(essay).filter((each) => !each.isInHead && isTheNumber(each, text));
  const standing = needed.length > 0 ? needed : datingYears(essay).filter((each) => isTheNumber(each, text));
  const place = standing.find(({ file, line, column }) => at.includes(`${file}:${line}:${column}`)) ?? standing[0];
  if (place) {
    const found = surroundingsOf(place, proofs);
    return near === undefined ? found : { ...found, sentence: `${found.sentence} ${near}` };
  }
  // A number that is not in the text yet: the essay's title and datasets still say what it is likely to be about.
  const source = contentOf().file(`src/essays/${essay}/${language}.mdx`)?.text ?? "";
  const { at: _, ...whole } = essaySurroundings({ source, language, essay, line: 1, column: 1, proofs });
  return { ...whole, sentence: near ?? "", paragraph: "", heading: "" };
}

/** What stands around an unproved number of an essay. */
export function surroundingsOf(
  { source, language, essay, line, column }: UnprovedNumber,
  proofs: Given["proofs"],
): Surroundings {
  return essaySurroundings({ source, language, essay, line, column, proofs });
}
