import type { Language } from "../language/language.ts";
import { cellText, labelText, nameOf, sourceColumn, valueIn } from "./columnText.ts";
import { type Drawn, drawnMarks } from "./drawnMark.ts";
import { seriesColumn } from "./marksRows.ts";
import type { Row } from "./row.ts";
import type { ChartSpec, Mark, MarkName, Status } from "./schema.ts";

/** A drawn point in words: for the text alternative, for a readout. */
export interface Point {
  readonly x: string;
  readonly y: string;
  /** The number that y writes. */
  readonly value: number;
  readonly status: Status;
  readonly row: Row;
}
export interface Series {
  /** Its name, with that of its panel; empty where the drawing has one series only. */
  readonly name: string;
  readonly mark: MarkName;
  readonly points: readonly Point[];
}

/** Marks that say again what another mark says, or say nothing of the data. */
const silent = new Set<MarkName>(["text", "ruleX", "ruleY", "arrow", "timeline"]);

/** Every point that a drawing shows, by panel and series, in the words of its columns; a row drawn twice is told once. */
export function seriesOf(spec: ChartSpec, rows: readonly Row[], language: Language): Series[] {
  const told = new Set<string>();
  const panel = spec.plot.find(({ fy }) => fy)?.fy;
  return drawnMarks(spec, rows, language)
    .filter(({ mark }) => !silent.has(mark.mark))
    .flatMap(({ mark, series }) =>
      series.flatMap(({ key, drawn }) => {
        const column = valueColumn(mark);
        const fresh = drawn.filter(({ row }) => {
          const name = `${rows.indexOf(row)} ${column}`;
          if (told.has(name)) return false;
          told.add(name);
          return true;
        });
        const byPanel = Map.groupBy(fresh, ({ row }) => (panel ? row[panel] : undefined));
        return [...byPanel].flatMap(([value, own]): Series[] => {
          const points = own.flatMap((each) => pointOf(each, mark, spec, language) ?? []);
          if (points.length === 0) return [];
          const names = [
            panel ? nameOf(value, spec.columns[panel], language) : "",
            seriesName(mark, key, panel, spec, language),
          ];
          return [{ name: names.filter(Boolean).join(", "), mark: mark.mark, points }];
        });
      }),
    );
}

function valueColumn({ mark, x, x2, y, y2 }: Mark): string | undefined {
  const channel = mark === "barX" || mark === "tickX" ? (x ?? x2) : (y ?? y2 ?? x2);
  return typeof channel === "string" ? channel : undefined;
}

function seriesName(mark: Mark, key: unknown, panel: string | undefined, { columns }: ChartSpec, language: Language) {
  const column = seriesColumn(mark);
  // Bars that only differ in colour are named by their row.
  const own = column === undefined || column === panel || column === mark.x || column === mark.y;
  return own || key === undefined || !columns[column] ? "" : nameOf(key, columns[column], language);
}

function pointOf({ row, status }: Drawn, mark: Mark, { columns }: ChartSpec, language: Language): Point | undefined {
  const rows = mark.mark === "barX" || mark.mark === "tickX" || typeof row[String(mark.y)] === "string";
  const [place, value] = rows ? [mark.y, mark.x ?? mark.x2] : [mark.x ?? mark.x1, mark.y ?? mark.y2];
  if (typeof value !== "string") return undefined;
  const number = valueIn(row, value, columns, language);
  if (typeof number !== "number") return undefined;
  const name = typeof place === "string" ? place : undefined;
  const at = name === undefined ? "" : placeText(row[sourceColumn(name, columns, language)], name);
  return { x: at, y: labelText(number, columns[value], language), value: number, status, row };

  function placeText(raw: unknown, column: string): string {
    return typeof raw === "number" && columns[column]?.unit !== "year"
      ? cellText(raw, columns[column], language)
      : labelText(raw, columns[column], language);
  }
}
