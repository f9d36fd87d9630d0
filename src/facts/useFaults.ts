import { glossary } from "../language/glossary.ts";
import { nearest } from "./evaluate.ts";
import type { FactFault } from "./fault.ts";
import type { Proof } from "./proof.ts";
import type { Prose, Use } from "./readProse.ts";
import { type Showing, shownOf } from "./shownText.ts";

/** How a use shows its fact. */
export function showingOf({ attributes }: Use): Showing {
  const { of, digits, bare, absolute } = attributes;
  return {
    of: of === "published" || of === "computed" || of === "counter" ? of : undefined,
    digits: digits === undefined ? undefined : Number(digits),
    bare: bare !== undefined,
    absolute: absolute !== undefined,
  };
}

/** What is wrong with the facts, claims and terms that a text names. */
export function useFaults(prose: Prose, proofs: ReadonlyMap<string, Proof>): FactFault[] {
  return prose.uses.flatMap((use) => {
    const { component, attributes, line, column } = use;
    const fault = (message: string, remedy: string) => [{ file: prose.file, line, column, message, remedy }];
    if (component === "Plain" && !attributes.reason?.trim()) {
      return fault("this exception has no reason", 'Write <Plain reason="why this number needs no proof">');
    }
    if (component === "Term" && !(attributes.id && attributes.id in glossary)) {
      const known = Object.keys(glossary);
      return fault(
        `the glossary has no "${attributes.id}"${nearest(attributes.id ?? "", known)}`,
        `Use one of ${known.join(", ")}, or add it to src/language/glossary.ts`,
      );
    }
    if (component !== "Fact" && component !== "Claim") return [];
    const { id = "" } = attributes;
    const proof = proofs.get(id);
    if (!proof) {
      return fault(
        `there is no fact "${id}"${nearest(id, proofs.keys())}`,
        `Correct the id, or write the fact in src/essays/${prose.essay}/facts.yaml`,
      );
    }
    if (component === "Fact" && proof.claim)
      return fault(`"${id}" is a claim`, `Write <Claim id="${id}">its words</Claim>`);
    if (component === "Claim" && !proof.claim) return fault(`"${id}" is a number`, `Write <Fact id="${id}" />`);
    const { of } = showingOf(use);
    if (component === "Fact" && shownOf(proof, of) === undefined) {
      return fault(`the fact "${id}" has no ${of} value`, 'Leave "of" out, or give the fact that value');
    }
    return [];
  });
}
