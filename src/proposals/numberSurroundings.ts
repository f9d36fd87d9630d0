import { contentOf } from "../content/content.ts";
import type { Proof } from "../facts/proof.ts";
import type { Language } from "../language/language.ts";
import type { Surroundings } from "./context.ts";
import { essaySurroundings } from "./essaySurroundings.ts";
import { claimsReading, type StandingClaim, textsOf } from "./locateClaim.ts";
import { datingYears, isTheNumber, type UnprovedNumber, unprovedNumbers } from "./locateNumber.ts";
import { placeMeant } from "./placeMeant.ts";

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
  const isMeant = (each: UnprovedNumber) => !each.isInHead && isTheNumber(each, text);
  const needed = unprovedNumbers(essay).filter(isMeant);
  const all = [...needed, ...datingYears(essay).filter(isMeant)];
  const place = placeMeant(all, at) ?? all.find((each) => each.language === language) ?? all[0];
  if (place) return withWords(surroundingsOf(place, proofs), near);
  // A number that is not in the text yet: the essay's title and datasets still say what it is likely to be about.
  const source = contentOf().file(`src/essays/${essay}/${language}.mdx`)?.text ?? "";
  const { at: _, ...whole } = essaySurroundings({ source, language, essay, line: 1, column: 1, proofs });
  return { ...whole, sentence: near ?? "", paragraph: "", heading: "" };
}

/** What stands around a claim that an editor asks for, as `numberSurroundings` has it of a number. */
export function claimSurroundings(given: Given): Surroundings {
  const { text, near, essay, proofs } = given;
  const place = essay === undefined ? undefined : standingClaim(text, { ...given, essay });
  return place ? withWords(surroundingsOf(place, proofs), near) : numberSurroundings(given);
}

/** The claim of an essay that has these words; where several have, the one that is told, or else the first. */
export function standingClaim(
  words: string,
  { essay, language, at = [] }: Pick<Given, "language" | "at"> & { readonly essay: string },
): StandingClaim | undefined {
  const text = textsOf(essay).find((each) => each.language === language);
  const found = text ? claimsReading(words, text) : [];
  return placeMeant(found, at) ?? found[0];
}

const withWords = (found: Surroundings, near: string | undefined): Surroundings =>
  near === undefined ? found : { ...found, sentence: `${found.sentence} ${near}` };

/** What stands around an unproved number or claim of an essay. */
export function surroundingsOf(
  { source, language, essay, line, column }: Pick<UnprovedNumber, "source" | "language" | "essay" | "line" | "column">,
  proofs: Given["proofs"],
): Surroundings {
  return essaySurroundings({ source, language, essay, line, column, proofs });
}
