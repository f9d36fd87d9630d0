import type { Language } from "../language/language.ts";
import { themeColour } from "../styles/colours.ts";
import { fillText, labelText, nameOf, valueIn } from "./columnText.ts";
import type { Drawn, DrawnMark } from "./drawnMark.ts";
import type { Frame } from "./frame.ts";
import type { Label } from "./labels.ts";
import { matches, seriesColumn } from "./marksRows.ts";
import type { Row } from "./row.ts";
import type { ChartSpec, labelPlaces, Mark } from "./schema.ts";
import { markColour } from "./seriesColour.ts";
import { wrapWords } from "./wrapWords.ts";

type Place = (typeof labelPlaces)[number];

/** The words of a text channel for one row. */
export function textOf(text: NonNullable<Mark["text"]>, row: Row, { columns }: ChartSpec, language: Language): string {
  if (typeof text === "object") return fillText(text[language], row, columns, language);
  return labelText(valueIn(row, text, columns, language), columns[text], language);
}

/** Where a mark's labels stand in this frame: bars are labelled with their values unless told otherwise. */
export function labelPlace({ mark, label }: Mark, { narrow }: Pick<Frame, "narrow">): Place {
  const standard: Place = mark === "barX" || mark === "barY" ? "value" : "none";
  if (label === undefined) return standard;
  if (typeof label === "string") return label;
  return (narrow ? label.narrow : undefined) ?? label.at;
}

/** The labels of a mark: its text, its series' names and values, where its `label` puts them. */
export function markLabels(drawn: DrawnMark, spec: ChartSpec, frame: Frame, endWidth: number): Label[] {
  const { mark, series } = drawn;
  const { language } = frame;
  const colour = markColour(mark, spec);
  const quiet = mark.mark === "barX" || mark.mark === "barY";
  const fill = (row: Row) => (quiet ? themeColour("ink") : colour(row));
  if (mark.mark === "text") {
    return series.flatMap(({ drawn: own }) =>
      own.flatMap((each) => {
        const text = mark.text ? textOf(mark.text, each.row, spec, language) : "";
        return each.x === undefined && each.y === undefined
          ? []
          : [{ ...at(each), text, fill: colour(each.row), at: "point" }];
      }),
    );
  }
  const place = labelPlace(mark, frame);
  if (place === "none") return [];
  const given = typeof mark.label === "object" ? mark.label : undefined;
  const valueColumn = mark.mark === "barX" ? (mark.x ?? mark.x2) : (mark.y ?? mark.y2);
  const nameColumn = seriesColumn(mark);
  const many = series.length > 1;
  const words = (each: Drawn, key: unknown, withName: boolean) => {
    if (given?.text) return textOf(given.text, each.row, spec, language);
    const value =
      typeof valueColumn === "string"
        ? labelText(valueIn(each.row, valueColumn, spec.columns, language), spec.columns[valueColumn], language)
        : "";
    if (!withName || nameColumn === undefined) return value;
    const name = nameOf(key, spec.columns[nameColumn], language, true);
    return place === "end" || place === "ends" ? [value, ...wrapWords(name, endWidth)].join("\n") : `${name} ${value}`;
  };
  return series.flatMap(({ key, drawn: own }) => {
    const shown = own.filter((each) => hasPlace(each) && matches(each.row, given?.where));
    return chosen(shown, place, mark).map(({ each, end }) => ({
      ...at(each),
      text: wrapped(words(each, key, many && (end || place !== "value") && !quiet), end ? endWidth : undefined),
      fill: fill(each.row),
      at: end
        ? ("end" as const)
        : mark.mark === "barX"
          ? ("bar" as const)
          : mark.mark === "barY"
            ? ("above" as const)
            : ("point" as const),
    }));
  });
}

const wrapped = (text: string, width: number | undefined) =>
  width === undefined
    ? text
    : text
        .split("\n")
        .flatMap((line) => wrapWords(line, width))
        .join("\n");

const at = ({ x, x1, x2, y, y1, y2 }: Drawn) => ({ x: x ?? middle(x1, x2), y: y ?? middle(y1, y2) });
const hasPlace = (each: Drawn) => at(each).x !== undefined && at(each).y !== undefined;

function middle(a: unknown, b: unknown): unknown {
  if (a instanceof Date && b instanceof Date) return new Date((a.getTime() + b.getTime()) / 2);
  return typeof a === "number" && typeof b === "number" ? (a + b) / 2 : (b ?? a);
}

interface Chosen {
  readonly each: Drawn;
  /** Whether its label stands beside the plot. */
  readonly end: boolean;
}

function chosen(drawn: readonly Drawn[], place: Place, mark: Mark): Chosen[] {
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (!first || !last) return [];
  const inside = (each: Drawn): Chosen => ({ each, end: false });
  const value = ({ x, y }: Drawn) => Number(mark.mark === "barX" ? x : y);
  switch (place) {
    case "end":
      return [{ each: last, end: true }];
    case "start":
      return [inside(first)];
    case "ends":
      return first === last ? [inside(first)] : [inside(first), { each: last, end: true }];
    case "max":
      return [inside(drawn.reduce((best, each) => (value(each) > value(best) ? each : best)))];
    case "min":
      return [inside(drawn.reduce((best, each) => (value(each) < value(best) ? each : best)))];
    default:
      return drawn.map(inside);
  }
}
