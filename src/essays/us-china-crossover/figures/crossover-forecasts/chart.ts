// A ladder of two points a row, the day it was made and the year it names, with a lane for no year at all: no one mark has both.
import * as Plot from "@observablehq/plot";
import { axisFor } from "../../../../charts/axis.ts";
import { nameOf } from "../../../../charts/columnText.ts";
import { emptyDrawing } from "../../../../charts/emptyDrawing.ts";
import type { Frame } from "../../../../charts/frame.ts";
import { statusOf } from "../../../../charts/marksRows.ts";
import { plotFrame } from "../../../../charts/plotFrame.ts";
import type { Placed } from "../../../../charts/pointPlaces.ts";
import type { Series } from "../../../../charts/points.ts";
import type { Row } from "../../../../charts/row.ts";
import type { ChartSpec } from "../../../../charts/schema.ts";
import { textWidth } from "../../../../charts/wrapWords.ts";
import type { Language } from "../../../../language/language.ts";
import { themeColour } from "../../../../styles/colours.ts";

type Figure = Pick<ChartSpec, "columns">;

interface Forecast extends Row {
  readonly house: string;
  /** The day it was made, as ISO text. */
  readonly made: string;
  /** "year" where no month is known. */
  readonly made_precision?: string;
  readonly outcome: string;
  readonly first_year: number | null;
  readonly last_year: number | null;
}

const lane: Readonly<Record<Language, string>> = { en: "no year", ko: "연도 없음" };
const size = { row: 21, top: 30, date: 56, dot: 8, gap: 24 };

/** The years a forecast names: "2033", "2028–29", "by 2027", "2040s"; empty where it names none. */
function yearsNamed({ first_year: first, last_year: last }: Forecast, language: Language): string {
  if (last === null) return "";
  if (first === null) return language === "ko" ? `${last}년까지` : `by ${last}`;
  if (first === last) return String(last);
  if (last - first === 9 && first % 10 === 0) return language === "ko" ? `${first}년대` : `${first}s`;
  return `${first}${language === "ko" ? "~" : "–"}${String(last).slice(2)}`;
}

const yearOf = ({ made }: Forecast, language: Language) => `${made.slice(0, 4)}${language === "ko" ? "년" : ""}`;

/** One row per forecast in the order in which they were made: a thin line from the day it was made to what it names. */
export default function forecastLadder(
  rows: readonly Row[],
  frame: Frame,
  { columns }: Figure,
  placed: Placed = () => undefined,
): SVGSVGElement {
  if (rows.length === 0) return emptyDrawing(frame);
  const { narrow, language, width } = frame;
  const forecasts = (rows as readonly Forecast[]).map((forecast, y) => ({
    ...forecast,
    y,
    day: Number(forecast.made.slice(0, 4)) + (Number(forecast.made.slice(5, 7)) - 1) / 12,
    date: forecast.made_precision === "year" ? forecast.made.slice(0, 4) : forecast.made.slice(0, 7).replace("-", "."),
    name: nameOf(forecast.house, columns.house, language, narrow),
    words: yearsNamed(forecast, language) || nameOf(forecast.outcome, columns.outcome, language, true),
  }));
  type Drawn = (typeof forecasts)[number];
  const dated = forecasts.filter(({ last_year }) => last_year !== null);
  const undated = forecasts.filter(({ last_year }) => last_year === null);
  const left = size.date + Math.max(...forecasts.map(({ name }) => textWidth(name))) + 14;
  const crosses = width - 8;
  const edge = undated.length > 0 ? crosses - size.gap : width;
  const first = Math.min(...forecasts.map(({ day }) => day));
  // As wide as leaves room for what is written to the right of each year named, and for the lane beside the last of them.
  const years = (each: Drawn) => (each.last_year ?? first) - first || 1;
  const scale = Math.min(
    edge - left,
    ...dated.map((each) => (width - left - size.dot - textWidth(each.words)) / years(each)),
    ...dated.map((each) => (edge - left) / years(each)),
  );
  const x = (year: number) => left + (year - first) * scale;
  const axis = axisFor({
    places: [first, ...dated.map(({ last_year }) => last_year as number)],
    options: undefined,
    column: columns.last_year,
    language,
  });
  const laneWidth = undated.length > 0 ? textWidth(lane[language]) + 22 : 0;
  const ticks = axis.ticks(narrow ? 3 : 5).filter(({ value }) => x(Number(value)) < width - laneWidth);
  const bottom = size.top + forecasts.length * size.row;
  const y = ({ y }: Drawn) => size.top + (y + 0.5) * size.row;
  const isBar = ({ first_year, last_year }: Drawn) => first_year !== null && first_year !== last_year;
  const hollow = (each: Drawn) =>
    statusOf(each, { mark: "dot", status: "confidence" }, { plot: [], columns }) === "actual" ? "china" : "paper";
  const thin = { stroke: themeColour("rule"), strokeWidth: 1.5 };
  const quiet = themeColour("quiet");
  const ink = themeColour("ink");
  const china = themeColour("china");
  const start = (each: Drawn) => x(each.day);
  const end = (each: Drawn) => x(each.last_year as number);
  const wordsEnd = crosses - 10;
  forecasts.forEach((each, i) => {
    if (each.last_year !== null) placed(rows[i] as Row, "", { x: end(each), y: y(each) });
  });
  return plotFrame(frame, {
    height: bottom + 8,
    marginTop: 0,
    marginBottom: 0,
    marginRight: 0,
    insetLeft: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      Plot.ruleX(ticks, { x: ({ value }) => x(Number(value)), y1: size.top, y2: bottom, stroke: themeColour("rule") }),
      Plot.text(ticks, { x: ({ value }) => x(Number(value)), y: size.top - 14, text: "text", fill: quiet }),
      Plot.text(undated.slice(0, 1), {
        x: width,
        y: size.top - 14,
        text: () => lane[language],
        textAnchor: "end",
        fill: quiet,
      }),
      Plot.link(dated, { x1: start, x2: end, y1: y, y2: y, ...thin }),
      Plot.link(undated, {
        x1: start,
        x2: ({ words }: Drawn) => wordsEnd - textWidth(words) - 6,
        y1: y,
        y2: y,
        ...thin,
        strokeDasharray: "1 3",
      }),
      Plot.dot(forecasts, { x: start, y, r: 1.75, fill: quiet }),
      Plot.link(dated.filter(isBar), {
        x1: ({ first_year }: Drawn) => x(first_year as number),
        x2: end,
        y1: y,
        y2: y,
        stroke: china,
        strokeWidth: 6,
        strokeLinecap: "round",
      }),
      Plot.dot(
        dated.filter((each) => !isBar(each)),
        { x: end, y, r: 4, stroke: china, strokeWidth: 1.75, fill: (each: Drawn) => themeColour(hollow(each)) },
      ),
      Plot.text(dated, {
        x: (each: Drawn) => end(each) + size.dot,
        y,
        text: "words",
        textAnchor: "start",
        fill: ink,
        stroke: themeColour("paper"),
        strokeWidth: 4,
      }),
      Plot.dot(undated, { x: crosses, y, r: 4, symbol: "times", stroke: china, strokeWidth: 2 }),
      Plot.text(undated, {
        x: wordsEnd,
        y,
        text: "words",
        textAnchor: "end",
        fill: ink,
        stroke: themeColour("paper"),
        strokeWidth: 4,
      }),
      Plot.text(forecasts, { x: 0, y, text: "date", textAnchor: "start", fill: quiet }),
      Plot.text(forecasts, { x: size.date, y, text: "name", textAnchor: "start", fill: ink }),
    ],
  });
}

/** The years named, forecast by forecast; those that name none stand in the figure's alternative. */
export function points(rows: readonly Row[], language: Language, { columns }: Figure): Series[] {
  const named = (rows as readonly Forecast[]).filter(({ last_year }) => last_year !== null);
  return [
    {
      name: "",
      mark: "dot",
      unit: "year",
      points: named.map((row) => ({
        x: `${nameOf(row.house, columns.house, language)}${language === "ko" ? "" : " "}(${yearOf(row, language)})`,
        y: yearsNamed(row, language) + (language === "ko" && /\d$/.test(yearsNamed(row, language)) ? "년" : ""),
        value: row.last_year as number,
        // That it was published is a fact; that it is a forecast the figure says.
        status: "actual" as const,
        row,
      })),
    },
  ];
}
