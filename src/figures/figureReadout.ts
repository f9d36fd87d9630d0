import { decimalsOf } from "../charts/columnText.ts";
import type { PointPlace } from "../charts/pointPlaces.ts";
import type { Point, Series } from "../charts/points.ts";
import type { ChartSpec, ColumnWords, Status } from "../charts/schema.ts";
import { type Width, widthNames } from "../charts/widths.ts";
import { koreanUnit } from "../language/koreanUnits.ts";
import type { Bilingual, Language } from "../language/language.ts";
import type { Measure } from "../readout/compare.ts";
import type { ReadoutData, ReadoutPlace, ReadoutPoint, ReadoutSeries } from "../readout/readoutData.ts";
import { themeColour } from "../styles/colours.ts";
import type { Figure } from "./figure.ts";

/** The readout of a figure's points, given where its drawings put them; a point without a place is not drawn and not read. */
export function figureReadout(
  { columns, spec }: Pick<Figure, "columns" | "spec">,
  series: readonly Series[],
  places: Readonly<Record<Width, readonly (readonly (PointPlace | undefined)[])[]>>,
  language: Language,
): ReadoutData {
  const drawn = series.map(({ points }, s) => points.map((_, i) => widthNames.every((width) => places[width][s]?.[i])));
  const kept = <T>(s: number, of: readonly T[]): T[] => of.filter((_, i) => drawn[s]?.[i]);
  const isMuted = series.map(({ colour }) => mutedColours.has(colour));
  const read = series.map((each, s): ReadoutSeries => {
    const name = each.points[0]?.column ?? "";
    const column = columns[name];
    const headingOf = ({ column = "", range }: Point) => {
      const named = (range ?? [column]).filter((end) => columns[end] && columns[end].table !== false);
      return named.map((end) => columns[end]?.heading[language]).join(" – ");
    };
    const heading = each.points[0] ? headingOf(each.points[0]) : "";
    const panel = each.panel ?? 0;
    return {
      name: each.name,
      panel,
      ...(each.colour && { colour: each.colour }),
      ...(isMuted.some(Boolean) && !isMuted[s] && { lead: true }),
      heading,
      scale: spec?.panels?.scales === "own" ? `${name} ${panel}` : name,
      hasUnit: column?.unit !== undefined || modeOf(spec, series) === "x",
      // A drawing of its own says what it writes, not what may be reckoned with it.
      measure: column ? measureOf(column.unit) : "distance",
      ...(language === "ko" && column && amountsOf(column, each.points)),
      points: kept(s, each.points).map((point) => readPoint(point, headingOf(point), heading, language)),
    };
  });
  const placed = (width: Width) =>
    series.map((_, s) =>
      kept(s, places[width][s] ?? []).map((place): ReadoutPlace => {
        const { x, y, row } = place as PointPlace;
        return row === undefined ? [tenth(x), tenth(y)] : [tenth(x), tenth(y), tenth(row)];
      }),
    );
  return {
    mode: modeOf(spec, series),
    series: read,
    places: { wide: placed("wide"), medium: placed("medium"), narrow: placed("narrow") },
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

/** How a difference of values is written that the table writes out in Korean. */
function amountsOf(column: ColumnWords, points: readonly Point[]): Pick<ReadoutSeries, "amounts"> {
  const korean = column.table === false ? undefined : koreanUnit(column.unit);
  const decimals = Math.max(0, ...points.map(({ value }) => decimalsOf(value, column) ?? 0));
  return korean ? { amounts: [korean.power, decimals, korean.word] } : {};
}

/** What may be reckoned with values of a unit: shares differ by points, places and years only by their distance. */
function measureOf(unit: string | undefined): Measure {
  if (unit === "percent" || unit === "percentage-points") return "points";
  return unit === "year" || unit === "date" || unit === "rank" || unit === "log-points" ? "distance" : "amount";
}

function modeOf(spec: ChartSpec | undefined, series: readonly Series[]): ReadoutData["mode"] {
  const marks = new Set(spec?.plot.map(({ mark }) => mark));
  if (!spec || series.some(({ isInRows }) => isInRows)) return "row";
  return marks.has("line") || marks.has("barY") || marks.has("areaY") ? "x" : "point";
}
