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

const values: readonly string[] = ["published", "computed", "counter"] satisfies NonNullable<Showing["of"]>[];

/** The first attribute of a fact whose value shows nothing; an unknown one is told with those of all elements. */
function attributeFault({
  id,
  of,
  particle,
  digits,
}: Use["attributes"]): { message: string; remedy: string } | undefined {
  if (of !== undefined && !values.includes(of))
    return { message: `there is no value of="${of}"`, remedy: `Use one of ${values.join(", ")}, or leave "of" out` };
  if (particle !== undefined && !(particles as readonly string[]).includes(particle))
    return { message: `there is no pair of particles "${particle}"`, remedy: particleRemedy(particle, id) };
  // What is no number at all is told with the attributes of all elements.
  if (digits !== undefined && /^\d{2,}$/.test(digits))
    return { message: `digits={${digits}} is no number of decimals`, remedy: "Write one digit, as digits={0}" };
  return undefined;
}

/** A particle alone is one of a pair, or it follows every number alike. */
function particleRemedy(particle: string, id = "…"): string {
  // 을를 and 를/을 are 을/를 in other letters.
  const letters = (text: string) => [...text.replaceAll("/", "")].sort().join("");
  const same = particles.find((each) => letters(each) === letters(particle));
  if (same) return `Write particle="${same}"`;
  const pair = particles.find((each) => each.split("/").includes(particle));
  if (pair) return `Write particle="${pair}": the number decides which of the two it is`;
  if (/^[가-힣]+$/.test(particle))
    return `"${particle}" follows every number alike: write the particle after the tag, <Fact id="${id}" />${particle}`;
  return `Use one of ${particles.join(", ")}, or add it to src/language/particle.ts`;
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
    const wrong = component === "Fact" ? attributeFault(attributes) : undefined;
    if (wrong) return fault(wrong.message, wrong.remedy);
    const { of } = showingOf(use);
    if (component === "Fact" && shownOf(proof, of) === undefined) {
      return fault(`the fact "${id}" has no ${of} value`, 'Leave "of" out, or give the fact that value');
    }
    return [];
  });
}
