import * as Plot from "@observablehq/plot";
import { extent } from "d3-array";
import { themeColour } from "../styles/colours.ts";
import { type Axis, axisFor, momentOf } from "./axis.ts";
import { nameOf } from "./columnText.ts";
import { columnOn, type DrawnMark, drawnMarks, placesOn } from "./drawnMark.ts";
import type { Frame } from "./frame.ts";
import { type Label, labelMark, textSize } from "./labels.ts";
import { markLabels, textOf } from "./markLabels.ts";
import { type Panel, scaleOptions } from "./panel.ts";
import { plotFrame } from "./plotFrame.ts";
import { plotMarks } from "./plotMarks.ts";
import { scalesOf, tellPlaces } from "./pointPlaces.ts";
import type { Row } from "./row.ts";
import type { ColumnWords } from "./schema.ts";
import { textWidth, wrapWords } from "./wrapWords.ts";

const rowHeight = 27;

/** Bars, dots and ranges in named rows, one under the other, over a horizontal axis of numbers or moments. */
export function drawRowsPanel({ spec, rows, all, frame, shared, unplaced, placed }: Panel): SVGSVGElement {
  const { language, narrow, width } = frame;
  const marks = drawnMarks(spec, rows, language);
  const context = shared ? drawnMarks(spec, all, language) : marks;
  const yColumn = columnOn("y", spec, all) as string;
  const text = spec.rows?.text;
  const nameIn = (place: string, row: Row) =>
    text ? textOf(text, row, spec, language) : rowName(place, spec.columns[yColumn], frame);
  const names = (of: readonly DrawnMark[]) =>
    [...rowsByPlace(of, all)].map(([place, row]) => ({
      place,
      lines: wrapWords(nameIn(place, row), width * (narrow ? 0.42 : 0.38)),
    }));
  const shown = names(marks);
  const start =
    Math.max(
      ...names(drawnMarks(spec, all, language)).flatMap(({ lines }) => lines.map((line) => textWidth(line))),
      0,
    ) + 12;
  const hasBars = spec.plot.some(({ mark }) => mark === "barX");
  const labels = marks.flatMap((mark) => markLabels(mark, spec, frame, width / 3));
  // Words near their points want more height than words at the ends of bars.
  const least = spec.rows?.height ?? (labels.some(({ at }) => at === "beside") ? rowHeight + 4 : rowHeight);
  const step = Math.max(least, ...shown.map(({ lines }) => lines.length * 15 + 8));
  const xColumn = columnOn("x", spec, all);
  const places = placesOn("x", context);
  const asked = axisFor({
    places: [...places, ...(spec.levels ?? []).flatMap(({ x }) => x ?? [])],
    options: spec.x,
    column: xColumn ? spec.columns[xColumn] : undefined,
    language,
    fromZero: hasBars,
    free: hasBars ? [0, 0] : [0.08, 0.14],
  });
  const withX = spec.x?.axis ?? !hasBars;
  // The last tick stands under the edge of the plot: half of it beside.
  const end = withX ? width - Math.max(0, ...asked.ticks(4).map(({ text }) => textWidth(text))) / 2 : width;
  const contextLabels = context.flatMap((mark) => markLabels(mark, spec, frame, width / 3));
  const x = hasBars && asked.type === "linear" ? withRoomForLabels(asked, contextLabels, end - start) : asked;
  const ticks = withX ? x.ticks(Math.max(2, Math.floor((end - start) / (narrow ? 80 : 110)))) : [];
  const top = withX ? 22 : 4;
  const bottom = top + shown.length * step;
  const drawn = marks.map((mark) =>
    plotMarks(mark, {
      spec,
      halfColumn: 0,
      edges: { x: [x.domain[0], x.domain.at(-1)], y: [shown[0]?.place, shown.at(-1)?.place] },
    }),
  );
  const zero = x.type === "linear" && Number(x.domain[0]) <= 0 ? [0] : [];
  const drawing = plotFrame(frame, {
    height: bottom + 4,
    marginTop: top,
    marginBottom: 4,
    marginRight: 0,
    insetLeft: 0,
    x: { ...scaleOptions(x, [start, end]), axis: null },
    y: { type: "band", domain: shown.map(({ place }) => place), range: [top, bottom], padding: 0.3, axis: null },
    marks: [
      Plot.gridX(
        ticks.map(({ value }) => value),
        { stroke: themeColour("rule"), strokeOpacity: 1 },
      ),
      Plot.axisX(
        ticks.map(({ value }) => value),
        {
          anchor: "top",
          tickSize: 0,
          tickPadding: 6,
          label: null,
          fill: themeColour("quiet"),
          tickFormat: (value: unknown) => ticks.find((tick) => Number(tick.value) === Number(value))?.text ?? "",
        },
      ),
      ...(hasBars ? [Plot.ruleX(zero, { stroke: themeColour("quiet") })] : []),
      ...drawn.flatMap(({ under }) => under),
      ...(spec.levels ?? []).flatMap(({ x: at }) =>
        at === undefined
          ? []
          : [
              Plot.ruleX([x.type === "utc" ? momentOf(at) : at], {
                stroke: themeColour("ink"),
                strokeDasharray: "1 3",
              }),
            ],
      ),
      Plot.text(shown, {
        x: { value: () => 0, scale: null },
        y: "place",
        text: ({ lines }: (typeof shown)[number]) => lines.join("\n"),
        textAnchor: "start",
        lineHeight: 1.25,
        fill: themeColour("ink"),
      } as Plot.TextOptions),
      ...drawn.flatMap(({ over }) => over),
      labelMark(labels, {
        obstacles: drawn.flatMap(({ obstacles }) => obstacles),
        bounds: { left: start, right: width, top: withX ? 16 : 0, bottom: bottom + 4 },
        edge: width,
        unplaced,
      }),
    ],
  });
  tellPlaces(marks, scalesOf(drawing), true, placed);
  return drawing;
}

/** The name of a row: short in a narrow drawing, a period always so. */
function rowName(place: string, column: ColumnWords | undefined, { language, narrow }: Frame): string {
  return nameOf(place, column, language, narrow || column?.values === undefined);
}

/** The places of the rows in their order, each with the first row of data that stands there. */
function rowsByPlace(marks: readonly DrawnMark[], data: readonly Row[]): Map<string, Row> {
  const drawn = marks
    .flatMap(({ series }) => series.flatMap((own) => own.drawn))
    .filter(({ y }) => y !== undefined)
    .sort((a, b) => data.indexOf(a.row) - data.indexOf(b.row));
  const rows = new Map<string, Row>();
  for (const { y, row } of drawn) if (!rows.has(String(y))) rows.set(String(y), row);
  return rows;
}

/** The axis of bars stretched so that the longest still leaves room for what is written at its end, on either side. */
function withRoomForLabels(axis: Axis, labels: readonly Label[], room: number): Axis {
  const [least, most] = extent([...(axis.domain as number[]), 0]) as [number, number];
  const bars = labels.flatMap(({ at, x, text }) =>
    at === "bar" && typeof x === "number" ? [{ x, width: textSize(text).width + 9 }] : [],
  );
  const sides = (scale: number) => ({
    before: Math.max(-least * scale, ...bars.map(({ x, width }) => (x < 0 ? -x * scale + width : 0))),
    after: Math.max(most * scale, ...bars.map(({ x, width }) => (x >= 0 ? x * scale + width : 0))),
  });
  let [low, high] = [0, room / (most - least || 1)];
  // The two sides grow with the scale: halving finds the largest for which both fit.
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    const { before, after } = sides(middle);
    if (before + after <= room) low = middle;
    else high = middle;
  }
  if (low === 0) return axis;
  const { before } = sides(low);
  return { ...axis, domain: [-before / low, (room - before) / low] };
}
