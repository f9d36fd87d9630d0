import type { Proof } from "../../facts/proof.ts";
import type { EssayText } from "../../facts/proofread.ts";
import { type Prose, readProse } from "../../facts/readProse.ts";
import { type Showing, shownOf, shownText } from "../../facts/shownText.ts";
import { showingOf } from "../../facts/useFaults.ts";
import { exactDigits } from "../../language/displayValue.ts";
import type { ShownNumber } from "./mention.ts";

/** A number of a text: one of the values of a fact, with every place where the text shows it. */
export interface TextNumber {
  readonly proof: Proof;
  readonly of: Showing["of"];
  /** How it is shown each time, the first as in `text`. */
  readonly shown: readonly ShownNumber[];
  readonly text: string;
  /** The place to which a chart leads back: which of the facts in the text it is, from 0. */
  readonly use: number;
}

/** Which value a use shows; undefined for the one that the fact shows by itself. */
export const valueShown = (proof: Proof, of: Showing["of"]): Showing["of"] =>
  shownOf(proof, of) === shownOf(proof) ? undefined : of;

/** What an essay's text shows: its numbers, and the ids of the figures placed in it. */
export function textNumbers(
  { source, ...where }: EssayText,
  proofs: ReadonlyMap<string, Proof>,
): { readonly numbers: readonly TextNumber[]; readonly figures: ReadonlySet<string> } {
  const uses = usesIn(source, where);
  const figures = new Set(
    uses.flatMap(({ component, attributes }) => (component === "Figure" ? [attributes.id ?? ""] : [])),
  );
  const numbers = Map.groupBy(
    factUses(uses).flatMap((use, i) => {
      const proof = proofs.get(use.attributes.id ?? "");
      return proof?.unit ? [{ i, section: use.section, proof, showing: showingOf(use) }] : [];
    }),
    ({ proof, showing }) => `${proof.id} ${valueShown(proof, showing.of)}`,
  );
  return {
    figures,
    numbers: [...numbers.values()].flatMap((all): TextNumber[] => {
      // What a busy reader should remember stands before the first section; the sentence itself comes after.
      const first = all.find(({ section }) => section > 0) ?? all[0];
      const text = first && shownText(first.proof, where.language, first.showing);
      if (!first || text === undefined) return [];
      const { i, proof, showing } = first;
      const shown = all.flatMap((use) => shownNumber(use.proof, use.showing) ?? []);
      return [{ proof, of: valueShown(proof, showing.of), shown, text, use: i }];
    }),
  };
}

/** The facts of a text, in the order in which they stand there. */
export const factUses = (uses: Prose["uses"]): Prose["uses"] => uses.filter(({ component }) => component === "Fact");

/** A number as a use shows it; undefined where the fact has no such value. */
function shownNumber(proof: Proof, { of, digits, absolute }: Showing): ShownNumber | undefined {
  const value = shownOf(proof, of);
  if (value === undefined || !proof.unit) return undefined;
  const own = of === "counter" ? exactDigits(value, proof.unit) : proof.digits;
  return { value, unit: proof.unit, digits: digits ?? own ?? 0, absolute };
}

/** A text that is no MDX has its fault told by the proofreader, and nothing to find. */
function usesIn(source: string, where: Pick<Prose, "file" | "essay" | "language">): Prose["uses"] {
  try {
    return readProse(source, where).uses;
  } catch {
    return [];
  }
}
