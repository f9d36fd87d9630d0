import type { Diagnostic } from "../content/diagnostic.ts";
import { glossary } from "../language/glossary.ts";
import { particles } from "../language/particle.ts";
import { nearest } from "./evaluate.ts";
import type { Proof } from "./proof.ts";
import type { Prose, Use } from "./readProse.ts";
import { type Showing, shownOf } from "./shownText.ts";

const wholeDigits = /^\d$/;

/** How a use shows its fact. */
export function showingOf({ attributes }: Use): Showing {
  const { of, digits, bare, absolute } = attributes;
  return {
    of: of === "published" || of === "computed" || of === "counter" ? of : undefined,
    digits: digits !== undefined && wholeDigits.test(digits) ? Number(digits) : undefined,
    bare: bare !== undefined,
    absolute: absolute !== undefined,
  };
}

/** What a fact or a claim may say of itself in the text. */
const attributesOf = {
  Fact: ["id", "of", "bare", "absolute", "digits", "particle"],
  Claim: ["id"],
} as const;
const values: readonly string[] = ["published", "computed", "counter"] satisfies NonNullable<Showing["of"]>[];

/** The first attribute of a use that shows nothing, or not what its writer meant. */
function attributeFault(
  component: keyof typeof attributesOf,
  attributes: Use["attributes"],
): { message: string; remedy: string } | undefined {
  const known: readonly string[] = attributesOf[component];
  const stranger = Object.keys(attributes).find((name) => !known.includes(name));
  if (stranger) return { message: `<${component}> has no "${stranger}"`, remedy: `Use one of ${known.join(", ")}` };
  const { of, particle, digits } = attributes;
  if (of !== undefined && !values.includes(of))
    return { message: `there is no value of="${of}"`, remedy: `Use one of ${values.join(", ")}, or leave "of" out` };
  if (particle !== undefined && !(particles as readonly string[]).includes(particle))
    return {
      message: `there is no pair of particles "${particle}"`,
      remedy: `Use one of ${particles.join(", ")}, or add it to src/language/particle.ts`,
    };
  if (digits !== undefined && !wholeDigits.test(digits))
    return { message: `digits={${digits}} is no number of decimals`, remedy: "Write a whole number, as digits={0}" };
  return undefined;
}

/** What is wrong with the facts, claims and terms that a text names; a fact that is `written` and stands not is told elsewhere. */
export function useFaults(
  prose: Prose,
  proofs: ReadonlyMap<string, Proof>,
  written: ReadonlySet<string> = new Set(),
): Diagnostic[] {
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
    if (!proof && written.has(id)) return [];
    if (!proof) {
      return fault(
        `there is no fact "${id}"${nearest(id, proofs.keys())}`,
        `Correct the id, or write the fact in src/essays/${prose.essay}/facts.yaml`,
      );
    }
    if (component === "Fact" && proof.claim)
      return fault(`"${id}" is a claim`, `Write <Claim id="${id}">its words</Claim>`);
    if (component === "Claim" && !proof.claim) return fault(`"${id}" is a number`, `Write <Fact id="${id}" />`);
    const wrong = attributeFault(component, attributes);
    if (wrong) return fault(wrong.message, wrong.remedy);
    const { of } = showingOf(use);
    if (component === "Fact" && shownOf(proof, of) === undefined) {
      return fault(`the fact "${id}" has no ${of} value`, 'Leave "of" out, or give the fact that value');
    }
    return [];
  });
}
