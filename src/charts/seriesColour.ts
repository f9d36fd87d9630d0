import { type ColourName, themeColour } from "../styles/colours.ts";
import { seriesColumn } from "./marksRows.ts";
import type { Row } from "./row.ts";
import type { ChartSpec, Mark } from "./schema.ts";

/** Colours for values that name none, in the order in which they are given out. */
const free: readonly ColourName[] = ["other", "amber", "violet", "ink", "korea", "united-states", "china", "quiet"];

/** The colour of each named value of a column: its own, or the first of the theme's that no other value has. */
export function coloursOf(column: string, { columns }: ChartSpec): (value: unknown) => string {
  const values = Object.entries(columns[column]?.values ?? {});
  const taken = new Set(values.flatMap(([, { color }]) => color ?? []));
  const left = free.filter((name) => !taken.has(name));
  let next = 0;
  const colours = new Map<string, ColourName>(
    values.map(([value, { color }]) => [value, color ?? (left[next++ % left.length] as ColourName)]),
  );
  return (value) => themeColour(colours.get(String(value)) ?? "other");
}

/** The colour of a mark's row: that of its series, or the one colour the mark names. */
export function markColour(mark: Mark, spec: ChartSpec): (row: Row) => string {
  const channel = mark.stroke ?? mark.fill;
  if (typeof channel === "object") return () => themeColour(channel.value);
  const column = channel ?? seriesColumn(mark);
  if (column === undefined) return () => themeColour("other");
  const colour = coloursOf(column, spec);
  return (row) => colour(row[column]);
}
