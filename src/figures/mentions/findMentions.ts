import type { Diagnostic } from "../../content/diagnostic.ts";
import { nameRemedy } from "../../content/schemaDiagnostics.ts";
import type { SaidPoint, WrittenFact } from "../../facts/fact.ts";
import type { Proof } from "../../facts/proof.ts";
import type { EssayText } from "../../facts/proofread.ts";
import type { FactRow } from "../../facts/restingRow.ts";
import type { Language } from "../../language/language.ts";
import type { FigurePoint, FigurePoints, Mention, ShownNumber } from "./mention.ts";
import { isShownAt } from "./numbersAt.ts";
import { pointOfRow } from "./pointOfRow.ts";
import { type SaidPointFault, saidPoint } from "./saidPoint.ts";
import { type TextNumber, textNumbers } from "./textNumbers.ts";

/** The numbers of one text that stand in its figures. */
export interface TextMentions {
  readonly essay: string;
  readonly language: Language;
  readonly mentions: readonly Mention[];
}

export interface Mentions {
  readonly texts: readonly TextMentions[];
  /** What is wrong with the points that editors name. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What mentions are found in. */
export interface MentionQuestion {
  readonly texts: readonly EssayText[];
  readonly proofs: ReadonlyMap<string, Proof>;
  readonly written: readonly WrittenFact[];
  readonly figures: ReadonlyMap<string, Readonly<Record<Language, FigurePoints>>>;
  /** The one row that a fact's number was read from, by the fact's id. */
  readonly rows: ReadonlyMap<string, FactRow>;
}

/**
 * Finds, in each text, the points that its numbers are: those that the editor of a fact names, and of other figures
 * those that rows and keys tell. What is not certain is left alone.
 */
export function findMentions({ texts, proofs, written, figures, rows }: MentionQuestion): Mentions {
  const read = texts.map((text) => ({ text, ...textNumbers(text, proofs) }));
  const said = new Map(written.flatMap(({ id, fact }) => ("at" in fact && fact.at ? [[id, fact.at] as const] : [])));
  const found = read.map(({ text: { essay, language }, numbers, figures: placed }): TextMentions => {
    const mentions = numbers.flatMap((number) =>
      [...placed].flatMap((figure): Mention[] => {
        const drawn = figures.get(figure)?.[language];
        const at = drawn && pointOf(number, figure, drawn, said.get(number.proof.id) ?? [], rows);
        if (!at) return [];
        const { proof, of, text, use } = number;
        const { row, column } = at.point;
        return [{ essay, fact: proof.id, of, text, use, figure, row, column }];
      }),
    );
    return { essay, language, mentions };
  });
  return { texts: found, diagnostics: saidDiagnostics(written, proofs, figures, read) };
}

/** The point of one figure that a number of a text is. */
function pointOf(
  { proof, shown }: TextNumber,
  figure: string,
  drawn: FigurePoints,
  said: readonly SaidPoint[],
  rows: ReadonlyMap<string, FactRow>,
): FigurePoint | undefined {
  const named = said.filter((each) => each.figure === figure);
  const agrees = (at: FigurePoint) => shown.every((number) => isShownAt(number, at, drawn.columns));
  if (named.length > 0) {
    const points = named.map((each) => saidPoint(each, drawn, shown)).filter((each) => "point" in each);
    const agreeing = points.filter(agrees);
    return agreeing.length === 1 ? agreeing[0] : undefined;
  }
  const [number] = shown;
  // Figures that draw printed numbers know them by the ids of their facts.
  const found = number && pointOfRow({ ...rows.get(proof.id), fact: proof.id }, number, drawn);
  return found && agrees(found) ? found : undefined;
}

const languageNames = { en: "English", ko: "Korean" };

type ReadText = ReturnType<typeof textNumbers> & { readonly text: EssayText };

/** What is wrong with the points that editors of facts name; `figures` need hold those alone that a fact names. */
export function saidPointDiagnostics(
  texts: readonly EssayText[],
  written: readonly WrittenFact[],
  proofs: ReadonlyMap<string, Proof>,
  figures: MentionQuestion["figures"],
): Diagnostic[] {
  const read = texts.map((text) => ({ text, ...textNumbers(text, proofs) }));
  return saidDiagnostics(written, proofs, figures, read);
}

function saidDiagnostics(
  written: readonly WrittenFact[],
  proofs: ReadonlyMap<string, Proof>,
  figures: MentionQuestion["figures"],
  read: readonly ReadText[],
): Diagnostic[] {
  return written.flatMap((each) => pointDiagnostics(each, proofs, figures, read));
}

/** What is wrong with the points that a fact's editor names, each at its place. */
function pointDiagnostics(
  { id, file, place, fact }: WrittenFact,
  proofs: ReadonlyMap<string, Proof>,
  figures: MentionQuestion["figures"],
  read: readonly ReadText[],
): Diagnostic[] {
  const proof = proofs.get(id);
  if (!("at" in fact) || !fact.at || !proof) return [];
  const isList = fact.at.length > 1;
  const using = read.filter(({ numbers }) => numbers.some((number) => number.proof.id === id));
  return fact.at.flatMap((said, i): Diagnostic[] => {
    const fault = (key: string, message: string, remedy: string) => {
      const at = isList ? place("at", String(i), key) : place("at", key);
      return [{ file, ...at, message: `fact "${id}": ${message}`, remedy }];
    };
    const drawn = figures.get(said.figure);
    if (!drawn)
      return fault("figure", `there is no figure "${said.figure}"`, nameRemedy(said.figure, [...figures.keys()]));
    const beside = using.filter(({ figures: placed }) => placed.has(said.figure));
    if (beside.length === 0) {
      const placed = [...new Set(using.flatMap(({ figures: each }) => [...each]))];
      const message = `no essay that shows this number shows the figure "${said.figure}"`;
      return fault("figure", message, nameRemedy(said.figure, placed));
    }
    const found = beside.flatMap(({ text, numbers }) => {
      const own = numbers.filter((number) => number.proof.id === id).map(({ shown }) => shown);
      const wrong = saidFault(said, drawn[text.language], own);
      return wrong ? [{ ...wrong, language: text.language }] : [];
    });
    const [first] = found;
    if (!first) return [];
    const isOfBoth = found.length === beside.length && found.every(({ message }) => message === first.message);
    return fault(
      first.key,
      isOfBoth ? first.message : `${first.message} (${languageNames[first.language]})`,
      first.remedy,
    );
  });
}

/** What is wrong with a named point in one text; `numbers` are those of the fact there, each as often as it is shown. */
function saidFault(
  said: SaidPoint,
  drawn: FigurePoints,
  numbers: readonly (readonly ShownNumber[])[],
): SaidPointFault | undefined {
  const at = saidPoint(said, drawn, numbers.flat());
  if (!("point" in at)) return at;
  const agrees = (number: ShownNumber) => isShownAt(number, at, drawn.columns);
  const torn = numbers.find((shown) => shown.some(agrees) && !shown.every(agrees));
  if (!torn) return undefined;
  const message = `the point of "${said.figure}" shows the number as one sentence writes it, and not as another does`;
  return { key: "figure", message, remedy: "Write it with the same decimals everywhere, or remove the point" };
}
