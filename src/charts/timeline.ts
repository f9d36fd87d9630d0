import * as Plot from "@observablehq/plot";
import { themeColour } from "../styles/colours.ts";
import { axisFor } from "./axis.ts";
import { type Drawn, drawnMarks } from "./drawnMark.ts";
import { textOf } from "./markLabels.ts";
import type { Panel } from "./panel.ts";
import { plotFrame } from "./plotFrame.ts";
import type { Mark } from "./schema.ts";
import { markColour } from "./seriesColour.ts";
import { textWidth, wrapWords } from "./wrapWords.ts";

const line = 17;
const gap = { time: 10, even: 16, years: 10 };
/** More room before the first event of a year, in pixels. */
const beforeYear = 6;

interface Event {
  readonly drawn: Drawn;
  /** The line over its words. */
  readonly over: readonly string[];
  /** What stands before the axis. */
  readonly head: readonly string[];
  readonly lines: readonly string[];
  readonly fill: string;
  readonly top: number;
}

/**
 * Events down the page, a dot and its words each: on a scale true to time, each joined to its place there, or one under
 * the other at equal distances, where events that share a head, or a year as their heading, share it once.
 */
export function drawTimeline({ spec, rows, frame, placed }: Panel): SVGSVGElement {
  const { language, width } = frame;
  const [{ mark, series } = { mark: {} as Mark, series: [] }] = drawnMarks(spec, rows, language).filter(
    ({ mark }) => mark.mark === "timeline",
  );
  const scale = mark.scale ?? "time";
  const drawn = series.flatMap(({ drawn }) => drawn).sort((a, b) => rows.indexOf(a.row) - rows.indexOf(b.row));
  const said = (text: Mark["text"], each: Drawn) => (text ? textOf(text, each.row, spec, language) : "");
  const labelText = typeof mark.label === "object" ? mark.label.text : undefined;
  const labels = drawn.map((each) => said(labelText, each).split("\n"));
  const heads = scale === "years" ? drawn.map(({ y }) => [yearOf(y)]) : scale === "even" ? labels : [];
  const headWidth = Math.max(0, ...heads.flat().map((line) => textWidth(line)));
  const isTrue = scale === "time";
  const [axis, left] = isTrue ? [46, frame.narrow ? 92 : 132] : [headWidth + 22, headWidth + 42];
  const colour = markColour(mark, spec);
  let top = 14;
  const events = drawn.map((each, i): Event => {
    const lines = wrapWords(said(mark.text, each), width - left - 6);
    const [own = [], over] = [heads[i], scale === "even" ? [] : (labels[i] as string[])];
    const head = heads[i - 1]?.join() === own.join() ? [] : own;
    if (scale === "years" && i > 0 && head.length > 0) top += beforeYear;
    const event = { drawn: each, over, head, lines, fill: colour(each.row), top };
    top += Math.max(over.length + lines.length, own.length) * line + gap[scale];
    return event;
  });
  const height = top + 4;
  const ink = (fill: string) => (fill === themeColour("paper") ? themeColour("ink") : fill);
  const at = { textAnchor: "start", lineAnchor: "middle" } as const;
  const words = events.flatMap(({ over, lines, top, fill }) =>
    lines.map((text, k) => ({ text, y: top + (over.length + k) * line, fill: ink(fill) })),
  );
  const quiet = events.flatMap(({ over, head, top }) => [
    ...head.map((text, k) => ({ text, x: axis - 14, y: top + k * line, strong: k === 0, anchor: "end" })),
    ...over.map((text, k) => ({ text, x: left, y: top + k * line, strong: false, anchor: "start" })),
  ]);
  const axisPlaces = isTrue ? trueToTime(events, height, language) : undefined;
  const dotY = (event: Event, i: number) => axisPlaces?.dots[i] ?? event.top;
  const dots = events.map((event, i) => ({ ...event, y: dotY(event, i) }));
  for (const { drawn, y, top } of dots) placed(drawn.row, "", { x: axis, y, row: top });
  const identity = { type: "identity" } as const;
  return plotFrame(frame, {
    height,
    marginTop: 0,
    marginBottom: 0,
    marginRight: 0,
    insetLeft: 0,
    x: { ...identity, axis: null },
    y: { ...identity, axis: null },
    marks: [
      Plot.ruleX([axis], {
        y1: axisPlaces?.from ?? 14,
        y2: axisPlaces?.to ?? events.at(-1)?.top ?? 14,
        stroke: themeColour("rule"),
        strokeWidth: 2,
      }),
      Plot.text(axisPlaces?.ticks ?? [], {
        x: axis - 9,
        y: "y",
        text: "text",
        textAnchor: "end",
        fill: themeColour("quiet"),
      }),
      ...(isTrue
        ? [
            Plot.link(dots, { x1: axis, x2: left - 22, y1: "y", y2: "top", stroke: themeColour("rule") }),
            Plot.link(dots, { x1: left - 22, x2: left - 8, y1: "top", y2: "top", stroke: themeColour("rule") }),
          ]
        : []),
      Plot.dot(dots, {
        x: axis,
        y: "y",
        r: scale === "even" ? 5.5 : 4,
        fill: "fill",
        stroke: ({ fill }: Event) => ink(fill),
        strokeWidth: 2,
      }),
      ...[true, false].flatMap((strong) =>
        (["start", "end"] as const).map((textAnchor) =>
          Plot.text(
            quiet.filter((each) => each.strong === strong && each.anchor === textAnchor),
            {
              ...at,
              x: "x",
              y: "y",
              text: "text",
              textAnchor,
              fill: themeColour(strong ? "ink" : "quiet"),
              fontWeight: strong ? 650 : 400,
            },
          ),
        ),
      ),
      Plot.text(words, { ...at, x: left, y: "y", text: "text", fill: "fill", fontWeight: 550 }),
    ],
  });
}

/** The year of an event's moment, or the words that stand for it. */
const yearOf = (moment: unknown): string =>
  moment instanceof Date ? String(moment.getUTCFullYear()) : String(moment ?? "");

/** The years beside the events and the height at which each event stands among them, in pixels. */
function trueToTime(events: readonly Event[], height: number, language: Panel["frame"]["language"]) {
  const dates = events.flatMap(({ drawn }) => (drawn.y instanceof Date ? [drawn.y] : []));
  const axis = axisFor({ places: dates, options: undefined, column: undefined, language });
  const [first, last] = (axis.domain as Date[]).map(Number) as [number, number];
  const [from, to] = [14, height - 20];
  const y = (date: Date | number) => from + ((Number(date) - first) / (last - first || 1)) * (to - from);
  return {
    from,
    to,
    dots: events.map(({ drawn, top }) => (drawn.y instanceof Date ? y(drawn.y) : top)),
    ticks: axis.ticks(Math.max(2, Math.floor(height / 60))).map(({ value, text }) => ({ y: y(value as Date), text })),
  };
}
