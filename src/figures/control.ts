import type { Bilingual } from "../language/language.ts";
import type { ParameterValue } from "../queries/query.ts";

/** What a reader may change about a figure: one parameter of its query, offered as a control. */
export interface Control {
  /** The name in `getvariable('…')`. */
  readonly parameter: string;
  readonly label: Bilingual;
  readonly kind: "select" | "multiple" | "range";
  /** Choices of a select or multiple. */
  readonly options?: readonly { readonly value: string | number; readonly label: Bilingual }[];
  /** Bounds of a range. */
  readonly minimum?: number;
  readonly maximum?: number;
  readonly step?: number;
  /** The default in the SQL. */
  readonly initial: ParameterValue;
}
