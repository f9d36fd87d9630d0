import type { PointPlace } from "../charts/pointPlaces.ts";
import type { Point, Series } from "../charts/points.ts";
import type { ChartSpec, ColumnWords, Status } from "../charts/schema.ts";
import { type Width, widthNames } from "../charts/widths.ts";
import type { Bilingual, Language } from "../language/language.ts";
import { type UnitName, units } from "../language/units.ts";
import type { Measure } from "../readout/compare.ts";
import type { ReadoutData, ReadoutPlace, ReadoutPoint, ReadoutSeries } from "../readout/readoutData.ts";
import { themeColour } from "../styles/colours.ts";
import type { Figure } from "./figure.ts";

type Places = readonly (readonly (PointPlace | undefined)[])[];

/** Where a figure's drawings put its points, series by series; \`full\` where it is drawn across a whole page, too. */
export type DrawnPlaces = Readonly<Record<Width, Places>> & { readonly full?: Places | undefined };

/** The readout of a figure's points, given where its drawings put them; a point without a place is not drawn and not read. */
export function figureReadout(
  { columns, spec }: Pick<Figure, "columns" | "spec">,
  series: readonly Series[],
  places: DrawnPlaces,
  language: Language,
): ReadoutData {
  const drawn = series.map(({ points }, s) => points.map((_, i) => widthNames.every((width) => places[width][s]?.[i])));
  const kept = <T>(s: number, of: readonly T[]): T[] => of.filter((_, i) => drawn[s]?.[i]);
  const isMuted = series.map(({ colour }) => mutedColours.has(colour));
  const hasOwnScales = spec?.panels?.scales === "own";
  const columnOf = ({ points }: Series) => columns[points[0]?.column ?? ""];
  const unitOf = (each: Series) => columnOf(each)?.unit ?? each.unit;
  const measures = new Map(
    [...Map.groupBy(series, unitOf)].map(([unit, own]) => {
      // A drawing of its own says what it writes, not what may be reckoned with it.
      const isKnown = own.some((each) => columnOf(each) ?? each.unit);
      return [unit, isKnown ? measureOf(unit, own) : "distance"] as const;
    }),
  );
  const read = series.map((each, s): ReadoutSeries => {
    const column = columnOf(each);
    const headingOf = ({ column = "", range }: Point) =>
      (range ?? [column]).flatMap((end) => announced(columns[end], language) ?? []).join(" – ");
    const heading = each.points[0] ? headingOf(each.points[0]) : "";
    const panel = each.panel ?? 0;
    const unit = unitOf(each);
    return {
      name: each.name,
      panel,
      ...(each.colour && { colour: each.colour }),
      ...(isMuted.some(Boolean) && !isMuted[s] && { lead: true }),
      heading,
      scale: hasOwnScales ? `${unit ?? ""} ${panel}` : (unit ?? ""),
      hasUnit: unit !== undefined || hasOwnScales || modeOf(spec, series) === "x",
      measure: measures.get(unit) ?? "distance",
      ...described(column, unit),
      points: kept(s, each.points).map((point) => readPoint(point, headingOf(point), heading, language)),
    };
  });
  const placed = (own: Places) =>
    series.map((_, s) =>
      kept(s, own[s] ?? []).map((place): ReadoutPlace => {
        const { x, y, row } = place as PointPlace;
        return row === undefined ? [tenth(x), tenth(y)] : [tenth(x), tenth(y), tenth(row)];
      }),
    );
  return {
    mode: modeOf(spec, series),
    series: read,
    places: {
      wide: placed(places.wide),
      medium: placed(places.medium),
      narrow: placed(places.narrow),
      ...(places.full && { full: placed(places.full) }),
    },
  };
}

/** The colours of what stands back behind the rest. */
const mutedColours: ReadonlySet<string | undefined> = new Set(
  (["other", "quiet", "rule"] as const).map((name) => themeColour(name)),
);

const tenth = (pixels: number) => Math.round(pixels * 10) / 10;

function readPoint(
  { x, y, cells, value, time, status, kindName }: Point,
  heading: string,
  common: string,
  language: Language,
): ReadoutPoint {
  const said = kindName ?? statusNames[status]?.[language];
  const read = [cells?.x ?? x, cells?.y ?? y, Number.isFinite(value) ? value : null, time ?? null] as const;
  if (heading !== common) return [...read, said ?? null, heading];
  return said ? [...read, said] : read;
}

const statusNames: Readonly<Record<Status, Bilingual | undefined>> = {
  actual: undefined,
  estimate: { en: "estimate", ko: "추정" },
  projection: { en: "projection", ko: "전망" },
};

/** Headings that name no measure. */
const nameless = /^(?:Value|Amount|값|금액)$/;

/** What is measured in a column, where its values do not say it with their unit and its heading has a word for it. */
function announced(column: ColumnWords | undefined, language: Language): string | undefined {
  const heading = column?.heading[language];
  if (!column || !heading || nameless.test(heading)) return undefined;
  // A label has the unit of an amount and none of a count.
  const isCount = column.unit !== undefined && /^(?:units|downloads|count)$/.test(units[column.unit].kind);
  return column.table !== false || isCount ? heading : undefined;
}

/** How a difference of a column's values is written: as the values are, and years and dates in years. */
function described(
  column: ColumnWords | undefined,
  unit: UnitName | undefined,
): Pick<ReadoutSeries, "column" | "isShort"> {
  if (unit === "year") return { column: { heading: { en: "", ko: "" }, unit: "years", digits: 0 } };
  // Two places in an order are so many apart, which is no place.
  if (!column || unit === "rank" || unit === "date") return {};
  const { heading, digits } = column;
  return {
    column: { heading, ...(unit && { unit }), ...(digits !== undefined && { digits }) },
    ...(column.table === false && { isShort: true }),
  };
}

/**
 * What may be reckoned with values of a unit: shares differ by points, places, years and what can be below zero only by
 * their distance.
 */
function measureOf(unit: UnitName | undefined, series: readonly Series[]): Measure {
  if (unit === "percent" || unit === "percentage-points") return "points";
  const isDistance = unit === "year" || unit === "years" || unit === "date" || unit === "rank" || unit === "log-points";
  return isDistance || series.some(({ points }) => points.some(({ value }) => value < 0)) ? "distance" : "amount";
}

function modeOf(spec: ChartSpec | undefined, series: readonly Series[]): ReadoutData["mode"] {
  const marks = new Set(spec?.plot.map(({ mark }) => mark));
  if (!spec || series.some(({ isInRows }) => isInRows)) return "row";
  return marks.has("line") || marks.has("barY") || marks.has("areaY") ? "x" : "point";
}
