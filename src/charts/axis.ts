import { extent, ticks } from "d3-array";
import { scaleLog, scaleUtc } from "d3-scale";
import type { Language } from "../language/language.ts";
import { tickText } from "./columnText.ts";
import type { Place } from "./marksRows.ts";
import type { ColumnWords, PlotOptions } from "./schema.ts";

type AxisOptions = NonNullable<PlotOptions["x"]>;

/** What an axis spans and where it is marked. */
export interface Axis {
  readonly type: "linear" | "log" | "symlog" | "utc" | "band";
  readonly domain: readonly (number | Date | string)[];
  /** About `count` round places on it. */
  ticks(count: number): readonly Tick[];
}
export interface Tick {
  readonly value: number | Date | string;
  readonly text: string;
}

export interface AxisQuestion {
  readonly places: readonly Place[];
  readonly options: AxisOptions | undefined;
  /** The column whose values stand on it. */
  readonly column: ColumnWords | undefined;
  readonly language: Language;
  /** Bars and columns begin at zero. */
  readonly fromZero?: boolean;
  /** The share of the span that stays free below and above the data. */
  readonly free?: readonly [below: number, above: number];
}

/** The axis that the data ask for: numbers, moments or names. The data decide what it spans; `include` widens it. */
export function axisFor(question: AxisQuestion): Axis {
  const { places } = question;
  if (places.some((place) => typeof place === "string")) return bandAxis(question);
  if (places.some((place) => place instanceof Date)) return timeAxis(question);
  return numberAxis(question);
}

function bandAxis({ places, column, language }: AxisQuestion): Axis {
  const domain = [...new Set(places.map(String))];
  const all = domain.map((value) => ({ value, text: column?.values?.[value]?.[language] ?? value }));
  return { type: "band", domain, ticks: () => all };
}

function timeAxis({ places, language }: AxisQuestion): Axis {
  const [first, last] = extent(places as Date[]) as [Date, Date];
  const domain = [first, last];
  return {
    type: "utc",
    domain,
    ticks: (count) => {
      const values = scaleUtc().domain(domain).ticks(count);
      return values.map((value, i) => ({ value, text: momentText(value, i === 0, language) }));
    },
  };
}

const monthNames = new Intl.DateTimeFormat("en", { month: "short", timeZone: "UTC" });

/** A moment on an axis: the year at its beginning, else the month or the day, the first of them with its year. */
function momentText(date: Date, isFirst: boolean, language: Language): string {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (month === 0 && day === 1) return String(year);
  const name = language === "ko" ? `${month + 1}월` : monthNames.format(date);
  const whole = day === 1 ? name : language === "ko" ? `${name} ${day}일` : `${day} ${name}`;
  if (!isFirst) return whole;
  return language === "ko" ? `${year}년 ${whole}` : `${whole} ${year}`;
}

function numberAxis({ places, options, column, language, fromZero, free = [0.05, 0.06] }: AxisQuestion): Axis {
  const { include = [], type: asked } = options ?? {};
  const values = [...(places as number[]), ...include, ...(asked === "percent" ? [0, 100] : [])];
  if (fromZero) values.push(0);
  const [least = 0, most = 1] = extent(values) as [number, number];
  const type = asked === "log" || asked === "symlog" ? asked : "linear";
  const unit = column?.unit;
  const isYear = unit === "year";
  const tick = (value: number): Tick => ({ value, text: tickText(value, unit, language) });
  if (type === "log") {
    const span = Math.log(most / least) || 1;
    const domain = [least * Math.exp(-free[0] * span), most * Math.exp(free[1] * span)] as const;
    return { type, domain, ticks: (count) => logTicks(domain, count).map(tick) };
  }
  const span = most - least || Math.abs(most) || 1;
  // What the data or the editor put at the edge (zero, 100%) is the edge.
  const edge = (value: number) => value === 0 || include.includes(value) || isYear || asked === "percent";
  const domain = [edge(least) ? least : least - free[0] * span, edge(most) ? most : most + free[1] * span] as const;
  const round = (count: number) =>
    ticks(domain[0], domain[1], count).filter((value) => !isYear || Number.isInteger(value));
  return { type, domain, ticks: (count) => round(count).map(tick) };
}

/** Powers of ten, or with them threes, or twos and fives: as many as there is room for. */
function logTicks([low, high]: readonly [number, number], count: number): number[] {
  const all = scaleLog().domain([low, high]).ticks(100);
  const mantissa = (value: number) => Math.round(value / 10 ** Math.floor(Math.log10(value) + 1e-9));
  const sets = [[1, 2, 5], [1, 3], [1]].map((kept) => all.filter((value) => kept.includes(mantissa(value))));
  const found = sets.find((set) => set.length <= count + 2) ?? (sets.at(-1) as number[]);
  if (found.length <= count + 2) return found;
  const step = Math.ceil(found.length / count);
  return found.filter((_, i) => i % step === 0);
}
