import type { Language } from "../../language/language.ts";
import type { Kpi } from "./kpi.ts";
import type { Unit } from "./units.ts";

/** One input or output in one language. */
export interface Quantity {
  readonly id: string;
  readonly label: string;
  readonly unit?: Unit;
  readonly digits: number;
  readonly words?: Readonly<Record<string, string>>;
}

/** A calculator in one language, as the page hands it to the element. */
export interface KpiSpec {
  readonly id: string;
  readonly language: Language;
  readonly inputs: readonly (Quantity & {
    readonly kind: string;
    readonly initial: string;
    readonly range?: readonly [number, number];
  })[];
  readonly outputs: readonly (Quantity & { readonly formula?: string })[];
  readonly answer: string;
  readonly bars: readonly string[];
}

/** The words of a calculator in one language, without those that never change. */
export function kpiSpec({ id, inputs, outputs, answer, bars }: Kpi, language: Language): KpiSpec {
  return {
    id,
    language,
    inputs: inputs.map(({ label, kind = "number", range, ...input }) => ({
      ...input,
      label: label[language],
      kind,
      digits: 6,
      range,
    })),
    outputs: outputs.map(({ id: output, label, unit, digits = 0, formula, words }) => ({
      id: output,
      label: label[language],
      unit,
      digits,
      formula,
      words: words && Object.fromEntries(Object.entries(words).map(([key, word]) => [key, word[language]])),
    })),
    answer: answer[language],
    bars,
  };
}
