import type { Frame } from "../charts/frame.ts";
import type { Placed } from "../charts/pointPlaces.ts";
import type { Series } from "../charts/points.ts";
import type { Row } from "../charts/row.ts";
import type { ChartSpec, ColumnsWords } from "../charts/schema.ts";
import type { Bilingual, Language } from "../language/language.ts";
import type { Control } from "./control.ts";
import type { FigureValue, FigureYaml } from "./figureSchema.ts";

export type { Row };

/** A sentence with blanks; `when` is the SQL condition under which it is said. */
export interface Sentence extends Bilingual {
  readonly when?: string | undefined;
}

/** The parts of a figure that are said in sentences. */
export const sentenceNames = ["title", "measure", "note", "alternative"] as const;
export type SentenceName = (typeof sentenceNames)[number];

/** What figure.yaml and query.sql say, resolved: plain data, the same at build, in the browser and in tests. */
export interface FigureData {
  /** Permanent: the hook in the page and the address under /charts/. */
  readonly id: string;
  /** Slug of the essay whose argument it carries. */
  readonly essay: string;
  /** The question, runnable by hand with the defaults of its parameters. */
  readonly sql: string;
  /** What the numbers are: published observations, estimates, projections, or our own computation. */
  readonly kind: FigureYaml["kind"];
  readonly columns: ColumnsWords;
  /** How it is drawn; undefined where chart.ts draws. */
  readonly spec?: ChartSpec | undefined;
  readonly values: Readonly<Record<string, FigureValue>>;
  /** Of each part, the first sentence whose condition holds is said. */
  readonly sentences: Readonly<Record<SentenceName, readonly Sentence[]>>;
  readonly controls: readonly Control[];
}

/** A drawing that no mark can make: chart.ts of a figure. `placed` is told where each row of its points stands. */
export type DrawFigure = (
  rows: readonly Row[],
  frame: Frame,
  figure: FigureData,
  placed?: Placed | undefined,
) => SVGSVGElement;

/** A figure as published. Free of the DOM and of the database, so that build, browser and tests share it. */
export interface Figure extends FigureData {
  readonly chart?: DrawFigure | undefined;
  /** The points of such a drawing, for readout and text. */
  readonly points?: ((rows: readonly Row[], language: Language, figure: FigureData) => readonly Series[]) | undefined;
}
