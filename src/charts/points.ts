import type { Language } from "../language/language.ts";
import type { UnitName } from "../language/units.ts";
import { cellText, cellWithUnit, hedged, labelIn, labelText, nameOf, valueIn } from "./columnText.ts";
import { type Drawn, drawnMarks } from "./drawnMark.ts";
import { textOf } from "./markLabels.ts";
import { seriesColumn } from "./marksRows.ts";
import { hasNamedRows } from "./namedRows.ts";
import { periodSpan } from "./periodDate.ts";
import type { Row } from "./row.ts";
import type { ChartSpec, Mark, MarkName, Status } from "./schema.ts";
import { markColour } from "./seriesColour.ts";
import { silentMarks as silent, tellingOrder, valueColumn } from "./valueColumn.ts";

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
  /** The column that has the value; a drawing of its own need not name one. */
  readonly column?: string | undefined;
  /** Place and value as the figure's table writes them, the value with the hedge of its row; with its unit where the table leaves it out. */
  readonly cells?: { readonly x: string; readonly y: string } | undefined;
  /** The columns of an interval that the mark draws in place of a value. */
  readonly range?: readonly [low: string, high: string] | undefined;
  /** When it was, in years, where its place is a time. */
  readonly time?: number | undefined;
  /** What the data call its status, an actual one included: an edition, a basis. */
  readonly kindName?: string | undefined;
}
export interface Series {
  /** Its name, with that of its panel; empty where the drawing has one series only. */
  readonly name: string;
  /** Which panel it stands in; a drawing without panels has one. */
  readonly panel?: number | undefined;
  readonly colour?: string | undefined;
  /** Whether its points stand in rows, one under the other. */
  readonly isInRows?: boolean | undefined;
  readonly mark: MarkName;
  /** What its values are in, where no column of the figure has them. */
  readonly unit?: UnitName | undefined;
  readonly points: readonly Point[];
}

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
  if (timeline) return [{ name: "", mark: "timeline", isInRows: true, points: events(timeline, rows, spec, language) }];
  const panels = panel ? [...new Set(rows.map((row) => row[panel]))] : [];
  const series = drawnMarks(spec, rows, language)
    .filter(({ mark }) => !silent.has(mark.mark))
    .sort(tellingOrder)
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
          return [
            {
              name: names.filter(Boolean).join(", "),
              panel: Math.max(0, panels.indexOf(value)),
              colour: own[0] && markColour(mark, spec)(own[0].row),
              isInRows: isNamed,
              mark: mark.mark,
              points,
            },
          ];
        });
      }),
    );
  // A series drawn by several marks is one: its points in the order of the rows.
  const place = ({ row }: Point) => rows.indexOf(row);
  return [...Map.groupBy(series, ({ name }) => name)].map(([name, own]) => ({
    ...(own[0] as Series),
    name,
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
    y: rangeLabel(row, value, mark, spec, language),
    value: number,
    status,
    statusName: statusName(row, mark, spec, language),
    row,
    column: value,
    cells: {
      x: typeof place === "string" ? placeCell(row, place, spec, language, isNamed) : "",
      // What the table leaves out has no heading there to name its unit.
      y: valueCell(row, value, mark, spec, language),
    },
    range: rangeOf(mark),
    time: typeof place === "string" ? timeIn(row, place, spec, language) : undefined,
    kindName: kindName(row, mark, spec, language),
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

/** Where a point stands, as the table writes it; a row that the drawing names in words of its own keeps them. */
function placeCell(row: Row, name: string, spec: ChartSpec, language: Language, isNamed: boolean): string {
  if (spec.rows?.text && isNamed) return textOf(spec.rows.text, row, spec, language);
  return cellText(valueIn(row, name, spec.columns, language), spec.columns[name], language);
}

/** When a row was, in years: 2024.75 for the fourth quarter of 2024. */
function timeIn(row: Row, name: string, { columns }: ChartSpec, language: Language): number | undefined {
  const [column, value] = [columns[name], valueIn(row, name, columns, language)];
  if (column?.unit === "year" && typeof value === "number") return value;
  if (!column?.time || typeof value !== "string") return undefined;
  const [start] = periodSpan(value);
  const time = start.getUTCFullYear() + start.getUTCMonth() / 12 + (start.getUTCDate() - 1) / 365.25;
  return Number.isFinite(time) ? time : undefined;
}

/** What the data call the status of a row, where they name it. */
function kindName(row: Row, mark: Mark, { status, columns }: ChartSpec, language: Language): string | undefined {
  const column = mark.status ?? status;
  return column === undefined ? undefined : columns[column]?.values?.[String(row[column])]?.[language];
}

/** The interval that a link spans on the axis of the values. */
function rangeOf({ mark, y, y1, y2 }: Mark): readonly [string, string] | undefined {
  return mark === "link" && y === undefined && typeof y1 === "string" && typeof y2 === "string" ? [y1, y2] : undefined;
}

/** A value in running text: both ends of an interval where they differ. */
function rangeLabel(row: Row, column: string, mark: Mark, { columns }: ChartSpec, language: Language): string {
  const [low] = rangeOf(mark) ?? [];
  const last = labelIn(row, column, columns, language);
  if (low === undefined || row[low] === row[column]) return last;
  return `${cellText(valueIn(row, low, columns, language), columns[low], language)}${language === "ko" ? "~" : "–"}${last}`;
}

/** A value as the table writes it: both ends of an interval, a value with its interval where the mark draws one. */
function valueCell(row: Row, column: string, mark: Mark, { columns }: ChartSpec, language: Language): string {
  const cell = (name: string, write = cellWithUnit) => {
    const words = columns[name];
    // What the table leaves out has no heading there to name its unit.
    if (words?.table === false) return labelIn(row, name, columns, language);
    return hedged(write(valueIn(row, name, columns, language), words, language), row, words, language);
  };
  // The word of the unit follows the second end.
  const between = ([low, high]: readonly [string, string]) =>
    `${cell(low, cellText)}${language === "ko" ? "~" : "–"}${cell(high)}`;
  const range = rangeOf(mark);
  if (range) return between(range);
  return mark.band ? `${cell(column)} (${between(mark.band)})` : cell(column);
}
