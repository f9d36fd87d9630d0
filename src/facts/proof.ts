import type { Bilingual } from "../language/language.ts";
import type { UnitName } from "../language/units.ts";
import type { Expression } from "./expression.ts";
import type { Counter, Published, Verdict } from "./fact.ts";

/** A fact that another rests on, with the value it reckons with. */
export interface Input {
  readonly id: string;
  readonly says: Bilingual;
  readonly unit: UnitName;
  readonly digits: number;
  readonly value: number;
  /** True when the value is the printed one. */
  readonly printed: boolean;
}

/** A figure's question under the name that SQL gives it. */
export interface FigureView {
  readonly name: string;
  /** Id of the figure. */
  readonly figure: string;
}

/** A fact that stands: its value, what it rests on, and the verdict on what was printed. */
export interface Proof {
  readonly id: string;
  readonly essay: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly says: Bilingual;
  /** True for a condition that holds; it has no unit and no value. */
  readonly claim: boolean;
  readonly kind: "observation" | "estimate" | "forecast" | "assumption" | "derived";
  readonly unit?: UnitName;
  readonly digits?: number;
  /** What expressions reckon with: the published value, or the computed one where nothing is published. */
  readonly value?: number | string;
  readonly computed?: number | string | undefined;
  readonly published?: Published | undefined;
  readonly counter?: Counter | undefined;
  readonly verdict: Verdict;
  readonly ground: "sql" | "expression" | "model" | "printed";
  readonly sql?: string | undefined;
  /** The datasets under it, seen through views. */
  readonly tables: readonly string[];
  /** The figures' views that it reads. */
  readonly views: readonly FigureView[];
  readonly expression?: Expression | undefined;
  readonly inputs?: readonly Input[] | undefined;
  /** A model call: its inputs filled in, and the questions that filled some of them. */
  readonly model?: { readonly name: string; readonly given: unknown; readonly asked: readonly string[] } | undefined;
  readonly confidence?: "high" | "medium" | "low" | undefined;
  readonly slip?: Bilingual | undefined;
  readonly note?: Bilingual | undefined;
  /** Why no essay's text shows what was printed. */
  readonly unused?: Bilingual | undefined;
  readonly period?: string | undefined;
}
