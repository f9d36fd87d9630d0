import type { Language } from "../language/language.ts";
import { cellText, labelIn, labelText, nameOf, valueIn } from "./columnText.ts";
import { type Drawn, drawnMarks } from "./drawnMark.ts";
import { textOf } from "./markLabels.ts";
import { seriesColumn } from "./marksRows.ts";
import { hasNamedRows } from "./namedRows.ts";
import type { Row } from "./row.ts";
import type { ChartSpec, Mark, MarkName, Status } from "./schema.ts";

/** A drawn point in words: for the text alternative, for a readout. */
export interface Point {
  readonly x: string;
  readonly y: string;
  /** The number that y writes; NaN for an event, which has words instead. */
  readonly value: number;
  readonly status: Status;
  /** What its status is called, where the data call it otherwise than actual, estimate or projection. */
  readonly statusName?: string | undefined;
  readonly row: Row;
}
export interface Series {
  /** Its name, with that of its panel; empty where the drawing has one series only. */
  readonly name: string;
  readonly mark: MarkName;
  readonly points: readonly Point[];
}

/** Marks that say again what another mark says, or say nothing of the data. */
const silent = new Set<MarkName>(["text", "ruleX", "ruleY", "arrow"]);

const joining = new Set<MarkName>(["link", "areaY", "tickX"]);

/** Every point that a drawing shows, by panel and series, in the words of its columns; a row drawn twice is named once. */
export function seriesOf(spec: ChartSpec, rows: readonly Row[], language: Language): Series[] {
  const seen = new Set<string>();
  const panel = spec.plot.find(({ fy }) => fy)?.fy;
  const isNamed = hasNamedRows(spec, rows, language);
  const valueColumns = new Set(
    spec.plot.filter(({ mark }) => !silent.has(mark)).map((mark) => valueColumn(mark, isNamed)),
  );
  const differ = valueColumns.size > 1;
  const timeline = spec.plot.find(({ mark }) => mark === "timeline");
  if (timeline) return [{ name: "", mark: "timeline", points: events(timeline, rows, spec, language) }];
  // Dots, lines and bars name their values first; what joins them only what they do not.
  const series = drawnMarks(spec, rows, language)
    .filter(({ mark }) => !silent.has(mark.mark))
    .sort((a, b) => Number(joining.has(a.mark.mark)) - Number(joining.has(b.mark.mark)))
    .flatMap(({ mark, series }) =>
      series.flatMap(({ key, drawn }) => {
        const column = valueColumn(mark, isNamed);
        // A computed place is no value of the data.
        if (column !== undefined && spec.columns[column]?.told === false) return [];
        const fresh = drawn.filter(({ row }) => {
          const name = `${rows.indexOf(row)} ${column}`;
          if (seen.has(name)) return false;
          seen.add(name);
          return true;
        });
        const byPanel = Map.groupBy(fresh, ({ row }) => (panel ? row[panel] : undefined));
        return [...byPanel].flatMap(([value, own]): Series[] => {
          const points = own.flatMap((each) => pointOf(each, mark, spec, language, isNamed) ?? []);
          if (points.length === 0) return [];
          const names = [
            panel ? panelName(value, panel, own[0]?.row, spec, language) : "",
            seriesName(mark, key, panel, spec, language) || (differ ? valueName(mark, column, spec, language) : ""),
          ];
          return [{ name: names.filter(Boolean).join(", "), mark: mark.mark, points }];
        });
      }),
    );
  // A series drawn by several marks is one: its points in the order of the rows.
  const place = ({ row }: Point) => rows.indexOf(row);
  return [...Map.groupBy(series, ({ name }) => name)].map(([name, own]) => ({
    name,
    mark: (own[0] as Series).mark,
    points: own.flatMap(({ points }) => points).sort((a, b) => place(a) - place(b)),
  }));
}

/** The events of a timeline: when, and what. */
function events({ y, text, label }: Mark, rows: readonly Row[], spec: ChartSpec, language: Language): Point[] {
  const head = typeof label === "object" ? label.text : typeof y === "string" ? y : undefined;
  const words = (of: Mark["text"], row: Row) => (of ? textOf(of, row, spec, language).replaceAll("\n", ", ") : "");
  return rows.map((row) => ({
    x: words(head, row),
    y: words(text, row),
    value: Number.NaN,
    status: "actual",
    row,
  }));
}

function valueColumn({ x, x2, y, y2 }: Mark, isNamed: boolean): string | undefined {
  const channel = isNamed ? (x ?? x2) : (y ?? y2 ?? x2);
  return typeof channel === "string" ? channel : undefined;
}

function seriesName(mark: Mark, key: unknown, panel: string | undefined, { columns }: ChartSpec, language: Language) {
  const column = seriesColumn(mark);
  // Bars that only differ in colour are named by their row.
  const own = column === undefined || column === panel || column === mark.x || column === mark.y;
  return own || key === undefined || !columns[column] ? "" : nameOf(key, columns[column], language);
}

/** A status that is drawn as an estimate and is none: "later report", "announced". */
function statusName(row: Row, mark: Mark, { status, columns }: ChartSpec, language: Language): string | undefined {
  const column = mark.status ?? status;
  const named = column === undefined ? undefined : columns[column]?.values?.[String(row[column])];
  return named?.status && named.status !== "actual" ? named[language] : undefined;
}

/** What a mark without series shows: its own name, or the heading of its values. */
function valueName({ name }: Mark, column: string | undefined, { columns }: ChartSpec, language: Language): string {
  return name?.[language] ?? (column ? (columns[column]?.heading[language] ?? "") : "");
}

/** What stands over a panel, as the drawing writes it. */
function panelName(value: unknown, panel: string, row: Row | undefined, spec: ChartSpec, language: Language): string {
  const text = spec.panels?.text;
  return text && row ? textOf(text, row, spec, language) : nameOf(value, spec.columns[panel], language);
}

function pointOf(
  { row, status }: Drawn,
  mark: Mark,
  spec: ChartSpec,
  language: Language,
  isNamed: boolean,
): Point | undefined {
  const { columns } = spec;
  const [place, value] = isNamed ? [mark.y, mark.x ?? mark.x2] : [mark.x ?? mark.x1, mark.y ?? mark.y2];
  if (typeof value !== "string") return undefined;
  const number = valueIn(row, value, columns, language);
  if (typeof number !== "number") return undefined;
  return {
    x: typeof place === "string" ? placeText(row, place, spec, language, isNamed) : "",
    y: labelIn(row, value, columns, language),
    value: number,
    status,
    statusName: statusName(row, mark, spec, language),
    row,
  };
}

/** Where a point stands: the name of its row, its period, or its number in the column's own unit. */
function placeText(row: Row, name: string, spec: ChartSpec, language: Language, isNamed: boolean): string {
  if (spec.rows?.text && isNamed) return textOf(spec.rows.text, row, spec, language);
  const column = spec.columns[name];
  const value = valueIn(row, name, spec.columns, language);
  const write = typeof value === "number" && column?.unit !== "year" ? cellText : labelText;
  return write(value, column, language);
}
