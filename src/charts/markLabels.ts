import type { Language } from "../language/language.ts";
import { themeColour } from "../styles/colours.ts";
import { fillText, labelIn, nameOf } from "./columnText.ts";
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
export function textOf(
  text: NonNullable<Mark["text"]>,
  row: Row,
  { columns }: ChartSpec,
  language: Language,
  narrow = false,
): string {
  if (typeof text === "object")
    return fillText((narrow ? text.narrow : undefined)?.[language] ?? text[language], row, columns, language);
  return labelIn(row, text, columns, language);
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
  return drawn.mark.mark === "text" ? textLabels(drawn, spec, frame) : valueLabels(drawn, spec, frame, endWidth);
}

/** In named rows the value is what stands on the horizontal axis. */
const isInRows = ({ mark, series }: DrawnMark) =>
  mark.mark === "barX" || series.some(({ drawn }) => drawn.some(({ y }) => typeof y === "string"));

function textLabels({ mark, series }: DrawnMark, spec: ChartSpec, { language, narrow }: Frame): Label[] {
  const colour = markColour(mark, spec);
  const { frameAnchor, textAnchor, dy } = mark;
  const anchor = frameAnchor ?? textAnchor;
  return series.flatMap(({ drawn }) =>
    drawn.flatMap((each): Label[] => {
      if (!frameAnchor && !hasPlace(each)) return [];
      const text = mark.text ? textOf(mark.text, each.row, spec, language, narrow) : "";
      const free = typeof each.y === "string" ? "beside" : "point";
      return [
        {
          ...at(each),
          text,
          fill: colour(each.row),
          at: frameAnchor ? "corner" : textAnchor ? "fixed" : free,
          anchor,
          dy,
        },
      ];
    }),
  );
}

function valueLabels(drawn: DrawnMark, spec: ChartSpec, frame: Frame, endWidth: number): Label[] {
  const { mark, series } = drawn;
  const { language } = frame;
  const place = labelPlace(mark, frame);
  if (place === "none") return [];
  const given = typeof mark.label === "object" ? mark.label : undefined;
  const colour = markColour(mark, spec);
  const isBar = mark.mark === "barX" || mark.mark === "barY";
  const inRows = isInRows(drawn);
  const valueColumn = inRows ? (mark.x ?? mark.x2) : (mark.y ?? mark.y2);
  const nameColumn = isBar || series.length < 2 ? undefined : seriesColumn(mark);
  const words = ({ row }: Drawn, key: unknown, end: boolean) => {
    if (given?.text) return textOf(given.text, row, spec, language, frame.narrow);
    const value = typeof valueColumn === "string" ? labelIn(row, valueColumn, spec.columns, language) : "";
    const named =
      nameColumn && (end || place !== "value") ? nameOf(key, spec.columns[nameColumn], language, true) : undefined;
    const name = named ?? mark.name?.[language];
    if (name === undefined) return value;
    return place === "end" || place === "ends" ? `${value}\n${name}` : `${name} ${value}`;
  };
  const spot = mark.mark === "barX" ? "bar" : mark.mark === "barY" ? "above" : inRows ? "beside" : "point";
  return series.flatMap(({ key, drawn: own }) => {
    const shown = own.filter((each) => hasPlace(each) && matches(each.row, given?.where));
    return chosen(shown, place, mark).map(({ each, end }): Label => {
      const text = words(each, key, end);
      return {
        ...at(each),
        text: end ? wrapped(text, endWidth) : text,
        fill: isBar ? themeColour("ink") : colour(each.row),
        at: end ? "end" : spot,
        radius: mark.mark === "dot" ? (mark.r ?? 3.5) + 2 : undefined,
      };
    });
  });
}

const wrapped = (text: string, width: number) =>
  text
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
