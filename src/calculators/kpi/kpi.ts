import type { Bilingual } from "../../language/language.ts";
import type { Unit } from "./units.ts";

/** A field of the form. Its id is the name of the model's argument, so that a refused value can be shown in its place. */
export interface KpiInput {
  readonly id: string;
  /** In lower case: it also stands in the formula. */
  readonly label: Bilingual;
  readonly unit?: Unit;
  /** `list` is numbers separated by commas, `lines` one text a line. */
  readonly kind?: "number" | "list" | "lines" | "text";
  /** The worked example, as a reader would type it. */
  readonly initial: string;
  /** Smallest and largest value that the model takes, for the sentence that says so. */
  readonly range?: readonly [number, number];
}

/** A result, or a step on the way to it. */
export interface KpiOutput {
  readonly id: string;
  readonly label: Bilingual;
  readonly unit?: Unit;
  /** Decimals shown when the value is not whole. */
  readonly digits?: number;
  /** How it is worked out, with inputs and terms in braces: "{answered} ÷ {received} × 100". */
  readonly formula?: string;
  /** False for a step that only the formulas of other outputs name. */
  readonly shown?: false;
  /** What each outcome is called, where the result is a word. */
  readonly words?: Readonly<Record<string, Bilingual>>;
}

export const kpiGroups = ["support", "opinion", "exposure", "engagement", "money", "product"] as const;
export type KpiGroup = (typeof kpiGroups)[number];

/** A calculator as written: words in both languages; its arithmetic is the computation of the same id. */
export interface Kpi {
  /** Permanent: the prefix in the address, and the hook `data-figure="kpi-…"`. */
  readonly id: string;
  readonly group: KpiGroup;
  readonly name: Bilingual;
  readonly inputs: readonly KpiInput[];
  readonly outputs: readonly KpiOutput[];
  /** The result as a sentence, inputs and outputs in braces. */
  readonly answer: Bilingual;
  /** Inputs and outputs of one unit and one kind, drawn as bars from zero; none where there is nothing alike to compare. */
  readonly bars: readonly string[];
  /** What the formula takes and refuses. */
  readonly domain: Bilingual;
  /** Where the formula and the starting numbers come from. */
  readonly source: Bilingual;
  /** What the number does not say. */
  readonly caution?: Bilingual;
  /** The wrong number that was printed, and the right one. */
  readonly slip?: Bilingual;
}

/** Names a calculator, keeping it to the type. */
export function kpi(definition: Kpi): Kpi {
  return definition;
}
