import type { Frame } from "../charts/frame.ts";
import type { Bilingual, Language } from "../language/language.ts";
import type { Columns, ParameterValues, Query, RowOf } from "../queries/query.ts";
import type { Control } from "./control.ts";
import type { FigureYaml } from "./figureSchema.ts";
import type { FigureText } from "./figureText.ts";

/** One column of the figure's table: its heading, and how a value is written. */
export interface TableColumn {
  readonly heading: Bilingual;
  readonly format?: (value: never, language: Language) => string;
}

/** A figure written in TypeScript, a record in published/. */
export interface PublishedFigure<C extends Columns = Columns> {
  readonly id: string;
  readonly essay: string;
  readonly query: Query<C>;
  readonly chart: (rows: readonly RowOf<C>[], frame: Frame) => SVGSVGElement;
  readonly text: (rows: readonly RowOf<C>[], language: Language, values: ParameterValues) => FigureText;
  readonly table: { readonly [K in keyof C]?: TableColumn };
  readonly controls?: readonly Control[];
  readonly kind?: FigureYaml["kind"];
}

/** Names a record, keeping the type of its rows between query, chart, text and table. */
export function figure<const C extends Columns>(definition: PublishedFigure<C>): PublishedFigure<C> {
  return definition;
}
