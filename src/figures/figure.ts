import type { Frame } from "../charts/frame.ts";
import type { ParameterValue, ParameterValues } from "../database/parameters.ts";
import type { Columns, Query, RowOf } from "../database/query.ts";
import type { Bilingual, Language } from "../language/language.ts";

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
  readonly initial: ParameterValue;
}

/** One column of the figure's table: its heading, and how a value is written. */
export interface TableColumn {
  readonly heading: Bilingual;
  readonly format?: (value: never, language: Language) => string;
}

/** The words of a figure, written from its rows so that they stay true when the rows change. */
export interface FigureText {
  /** The finding, as a sentence. */
  readonly title: string;
  /** What is measured, in which unit, and what the line styles mean. */
  readonly measure: string;
  /** For those who do not see the drawing: what, range, first and last value, extremes, the finding. */
  readonly alternative: string;
  /** A caution that belongs beside the chart. */
  readonly note?: string;
}

/** A chart as published. Free of the DOM and of the database, so that build, browser and tests share it. */
export interface Figure<C extends Columns = Columns> {
  /** Permanent: the hook in the page and the address under /charts/. */
  readonly id: string;
  /** Slug of the essay it belongs to. */
  readonly essay: string;
  readonly query: Query<C>;
  readonly chart: (rows: readonly RowOf<C>[], frame: Frame) => SVGSVGElement;
  readonly text: (rows: readonly RowOf<C>[], language: Language, values: ParameterValues) => FigureText;
  readonly table: { readonly [K in keyof C]?: TableColumn };
  readonly controls?: readonly Control[];
  /** True when the figure's rows are projections or our own computations rather than published observations. */
  readonly kind?: "observation" | "estimate" | "projection" | "computation";
}

/** Names a figure, keeping the type of its rows between query, chart, text and table. */
export function figure<const C extends Columns>(definition: Figure<C>): Figure<C> {
  return definition;
}
