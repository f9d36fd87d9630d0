import type { ParameterValue } from "../database/parameters.ts";
import type { Bilingual } from "../language/language.ts";

/** What a reader may change about a figure: one parameter of its query, offered as a control. */
export interface Control {
  /** The name in `getvariable('…')`. */
  readonly parameter: string;
  readonly label: Bilingual;
  readonly kind: "select" | "multiple" | "range";
  /** Choices of a select or multiple. */
  readonly options?: readonly { readonly value: string | number; readonly label: Bilingual }[];
  /** The column whose values in the published answer are the options, where they are not named. */
  readonly optionsFrom?: string;
  /** Bounds of a range. */
  readonly minimum?: number;
  readonly maximum?: number;
  readonly step?: number;
  /** The default in the SQL. */
  readonly initial: ParameterValue;
}
