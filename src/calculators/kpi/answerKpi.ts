import { fillTemplate, type Piece, piecesOf } from "../../language/fillTemplate.ts";
import { particleAfter } from "../../language/particle.ts";
import { DomainError } from "../../model/domainError.ts";
import { computations } from "./computations.ts";
import { faultSentence } from "./faultSentence.ts";
import { toGiven } from "./given.ts";
import type { KpiSpec, Quantity } from "./kpiSpec.ts";
import { unitField, writeNumber, writePlain, writeQuantity } from "./units.ts";

export interface Result {
  readonly id: string;
  /** With its unit: "75%". */
  readonly text: string;
  /** The formula with the reader's numbers: "45 ÷ 60 × 100". */
  readonly working?: string;
}
export interface Bar {
  readonly id: string;
  readonly text: string;
  /** 0 to 1, of the longest bar. */
  readonly length: number;
}

/** What a calculator says to what was typed: an answer, or why there is none. */
export type KpiAnswer =
  | {
      readonly kind: "answer";
      readonly sentence: readonly SentencePart[];
      readonly results: readonly Result[];
      readonly bars: readonly Bar[];
    }
  | { readonly kind: "fault"; readonly code: string; readonly input?: string; readonly sentence: string };

/** Words, or a quantity of the sentence by name. */
export interface SentencePart {
  readonly text: string;
  readonly name?: string;
  /** Whether it is a result, with its unit: the answer, which nothing else on the page repeats. */
  readonly isResult?: true;
}

/** Works out a calculator for the texts of its fields, in the words and numbers of the page's language. */
export function answerKpi(spec: KpiSpec, texts: Readonly<Record<string, string>>): KpiAnswer {
  try {
    return worked(spec, texts);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const field = spec.inputs.find(({ id }) => id === error.argument) ?? fieldOfTotal(spec, error);
    return { kind: "fault", code: error.code, input: field?.id, sentence: faultSentence(error, field, spec.language) };
  }
}

/** A sum that comes to nothing belongs to no field of its own; the first field stands for all. */
function fieldOfTotal({ inputs, outputs }: KpiSpec, { argument }: DomainError) {
  const quantity = outputs.find(({ id }) => id === argument);
  const first = inputs[0];
  return quantity && first ? { ...first, label: quantity.label } : first;
}

const isResult = ({ outputs }: KpiSpec, piece: Piece) =>
  "name" in piece && !piece.plain && outputs.some(({ id }) => id === piece.name);

/** The results that the sentence gives: their rows in the list below show how they are worked out and not the value again. */
export function answeredInSentence(spec: KpiSpec): ReadonlySet<string> {
  return new Set(
    piecesOf(spec.answer).flatMap((piece) => ("name" in piece && isResult(spec, piece) ? [piece.name] : [])),
  );
}

function worked(spec: KpiSpec, texts: Readonly<Record<string, string>>): KpiAnswer {
  const { language } = spec;
  const fields = spec.inputs.map(({ id, unit, range }) => [id, { ...unitField(unit), range }]);
  const given = toGiven(texts, Object.fromEntries(fields));
  const terms = (computations[spec.id] as NonNullable<(typeof computations)[string]>)(given);
  const quantities = new Map<string, Quantity>([...spec.inputs, ...spec.outputs].map((each) => [each.id, each]));
  const numeric = new Set(spec.inputs.filter(({ kind }) => kind === "number").map(({ id }) => id));
  const value = (name: string): number | string =>
    name in terms ? (terms[name] as number | string) : numeric.has(name) ? given.number(name) : given.text(name);
  for (const [argument, term] of Object.entries(terms)) {
    if (typeof term === "number" && !Number.isFinite(term)) {
      throw new DomainError({ code: "not-finite", argument, value: term, expected: "a finite number" });
    }
  }
  const write = (name: string, plain: boolean): string => {
    const quantity = quantities.get(name);
    const of = value(name);
    if (typeof of === "string") return quantity?.words?.[of] ?? of;
    if (!(name in terms) && !quantity?.unit) return writePlain(of, language);
    const digits = name in terms ? (quantity?.digits ?? 0) : Math.min(6, decimalsOf(of));
    return plain ? writeNumber(of, digits, language) : writeQuantity(of, quantity?.unit, digits, language);
  };
  const parts = (piece: Piece): SentencePart[] => {
    if ("words" in piece) return [{ text: piece.words }];
    const text = write(piece.name, piece.plain);
    const result = isResult(spec, piece) ? { isResult: true as const } : {};
    return [
      { text, name: piece.name, ...result },
      ...(piece.particle ? [{ text: particleAfter(text, piece.particle) }] : []),
    ];
  };
  const lengths = spec.bars.map((name) => Math.max(0, Number(value(name))));
  const longest = Math.max(...lengths) || 1;
  return {
    kind: "answer",
    sentence: piecesOf(spec.answer).flatMap(parts),
    results: spec.outputs.map(({ id, formula }) => ({
      id,
      text: write(id, false),
      working: formula && fillTemplate(formula, (name) => bracketed(write(name, true))),
    })),
    bars: spec.bars.map((id, i) => ({ id, text: write(id, false), length: (lengths[i] as number) / longest })),
  };
}

function decimalsOf(value: number): number {
  return (/\.(\d+)/.exec(String(value))?.[1] ?? "").length;
}

/** A negative number within a formula stands in brackets. */
function bracketed(number: string): string {
  return number.startsWith("−") ? `(${number})` : number;
}
