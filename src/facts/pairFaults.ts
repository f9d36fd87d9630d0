import type { Diagnostic } from "../content/diagnostic.ts";
import type { Proof } from "./proof.ts";
import type { Prose } from "./readProse.ts";
import { shownText } from "./shownText.ts";
import { showingOf } from "./useFaults.ts";

/** Tells whether an id names nothing, which is told where it stands: its twin is not known then. */
export interface UnknownNames {
  readonly fact: (id: string) => boolean;
  readonly figure: (id: string) => boolean;
}

const allKnown: UnknownNames = { fact: () => false, figure: () => false };

/**
 * Where the two languages of an essay differ: in the number of their sections, in the figures and calculators of a
 * section or their order, or in the facts and claims it shows. Within a section each language has its own word order.
 */
export function pairFaults(
  en: Prose,
  ko: Prose,
  proofs: ReadonlyMap<string, Proof>,
  isUnknown: UnknownNames = allKnown,
): Diagnostic[] {
  if (en.sections.length !== ko.sections.length) {
    const [longer, shorter] = en.sections.length > ko.sections.length ? [en, ko] : [ko, en];
    const extra = longer.sections[shorter.sections.length] as Prose["sections"][number];
    const message = `${longer.sections.length} sections here, ${shorter.sections.length} in ${shorter.file}: "${extra.title}" has no counterpart`;
    return [
      {
        file: longer.file,
        line: extra.line,
        column: 1,
        message,
        remedy: "Give both languages the same sections in the same order",
      },
    ];
  }
  return Array.from({ length: en.sections.length + 1 }, (_, section) => [
    ...(namesUnknown(en, ko, section, isUnknown)
      ? []
      : [...sectionFaults(en, ko, section, proofs), ...sectionFaults(ko, en, section, proofs)]),
    ...(placesUnknown(en, ko, section, isUnknown) ? [] : orderFaults(en, ko, section)),
  ]).flat();
}

/** Whether a section names a fact that is not there: which of the other language it stands for is not known. */
function namesUnknown(en: Prose, ko: Prose, section: number, isUnknown: UnknownNames): boolean {
  return [...en.uses, ...ko.uses].some(
    ({ component, attributes: { id = "" }, section: own }) =>
      own === section && (component === "Fact" || component === "Claim") && isUnknown.fact(id),
  );
}

/** The same for figures. */
function placesUnknown(en: Prose, ko: Prose, section: number, isUnknown: UnknownNames): boolean {
  return [...en.uses, ...ko.uses].some(
    ({ component, attributes: { id = "" }, section: own }) =>
      own === section && component === "Figure" && isUnknown.figure(id),
  );
}

/** What a use shows to the reader: two languages that name the same fact may still show different values of it. */
function shows(prose: Prose, section: number, proofs: ReadonlyMap<string, Proof>) {
  return prose.uses
    .filter((use) => use.section === section && (use.component === "Fact" || use.component === "Claim"))
    .map((use) => {
      const { id = "" } = use.attributes;
      const proof = proofs.get(id);
      const text =
        proof && !proof.claim ? shownText(proof, "en", { ...showingOf(use), bare: true, absolute: true }) : "";
      const value = text ? ` (${text})` : "";
      return { use, what: `${use.component} ${id}${value}` };
    });
}

function sectionFaults(here: Prose, there: Prose, section: number, proofs: ReadonlyMap<string, Proof>): Diagnostic[] {
  const others = new Set(shows(there, section, proofs).map(({ what }) => what));
  const told = new Set<string>();
  return shows(here, section, proofs).flatMap(({ use, what }) => {
    if (others.has(what) || told.has(what)) return [];
    told.add(what);
    const place = there.sections[section - 1]?.title ?? "the beginning";
    const message = `${what} is not in the same section of ${there.file} ("${place}")`;
    return [
      {
        file: here.file,
        line: use.line,
        column: use.column,
        message,
        remedy: "Say it in both languages, or in neither",
      },
    ];
  });
}

function orderFaults(en: Prose, ko: Prose, section: number): Diagnostic[] {
  const drawn = (prose: Prose) =>
    prose.uses
      .filter((use) => use.section === section && (use.component === "Figure" || use.component === "Calculator"))
      .map((use) => ({ use, what: `${use.component} ${use.attributes.id ?? use.attributes.name}` }));
  const [english, korean] = [drawn(en), drawn(ko)];
  const at = english.findIndex(({ what }, i) => korean[i]?.what !== what);
  const odd = at >= 0 ? english[at] : undefined;
  if (odd) {
    const message = `${odd.what} stands where ${ko.file} has ${korean[at]?.what ?? "nothing"}`;
    return [
      {
        file: en.file,
        line: odd.use.line,
        column: odd.use.column,
        message,
        remedy: "Place the same figures in the same order in both languages",
      },
    ];
  }
  const extra = korean[english.length];
  if (!extra) return [];
  const message = `${extra.what} is not in ${en.file}`;
  return [
    {
      file: ko.file,
      line: extra.use.line,
      column: extra.use.column,
      message,
      remedy: "Place the same figures in the same order in both languages",
    },
  ];
}
