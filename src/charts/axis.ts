import { extent, range, ticks } from "d3-array";
import { scaleUtc } from "d3-scale";
import type { Language } from "../language/language.ts";
import { nameOf, tickText } from "./columnText.ts";
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
  // A level is a number, which has no place among names.
  const domain = [...new Set(places.filter((place) => typeof place === "string"))];
  const all = domain.map((value) => ({ value, text: nameOf(value, column, language, !column?.values) }));
  return { type: "band", domain, ticks: () => all };
}

function timeAxis({ places, language }: AxisQuestion): Axis {
  const [first, last] = extent(places.map(momentOf)) as [Date, Date];
  const domain = wholeYears(first, last);
  return {
    type: "utc",
    domain,
    ticks: (count) => {
      const values = scaleUtc().domain(domain).ticks(count);
      return values.map((value, i) => ({ value, text: momentText(value, i === 0, language) }));
    },
  };
}

/** A place on an axis of time; a level says a year, which is where it begins. */
export const momentOf = (place: Place): Date =>
  place instanceof Date ? place : new Date(Date.UTC(Number(place), 0, 1));

const monthNames = new Intl.DateTimeFormat("en", { month: "short", timeZone: "UTC" });

/** Moments of several years, or one alone, stand on an axis of whole years. */
function wholeYears(first: Date, last: Date): [Date, Date] {
  const days = (last.getTime() - first.getTime()) / 86_400_000;
  if (days > 0 && days < 730) return [first, last];
  const year = (date: Date, ahead: number) => new Date(Date.UTC(date.getUTCFullYear() + ahead, 0, 1));
  const end = year(last, 0);
  return [year(first, 0), end.getTime() === last.getTime() && days > 0 ? end : year(last, 1)];
}

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
  const type = asked === "log" || asked === "symlog" ? asked : "linear";
  const given = [
    ...(places as number[]),
    ...include,
    ...(asked === "percent" ? [0, 100] : []),
    ...(fromZero ? [0] : []),
  ];
  const values = type === "log" ? given.filter((value) => value > 0) : given;
  const [least = type === "log" ? 1 : 0, most = least + 1] = extent(values) as [number, number];
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
  const edge = (value: number) => value === 0 || include.includes(value) || asked === "percent";
  const domain = [edge(least) ? least : least - free[0] * span, edge(most) ? most : most + free[1] * span] as const;
  const round = (count: number) => (isYear ? yearTicks(least, most, count) : ticks(domain[0], domain[1], count));
  if (type === "symlog") return { type, domain, ticks: (count) => symlogTicks(domain, count).map(tick) };
  return { type, domain, ticks: (count) => round(count).map(tick) };
}

/** Whole years; every second one from the first where that ends with the last. */
function yearTicks(first: number, last: number, count: number): number[] {
  const whole = ticks(first, last, count).filter(Number.isInteger);
  const isSecond = whole.length > 1 && (whole[1] as number) - (whole[0] as number) === 2 && (last - first) % 2 === 0;
  return isSecond ? range(first, last + 1, 2) : whole;
}

/** Powers of ten, or with them threes, or twos and fives: as many as there is room for; round values where none are within. */
function logTicks([low, high]: readonly [number, number], count: number): number[] {
  const powers = range(Math.floor(Math.log10(low)), Math.ceil(Math.log10(high)) + 1);
  const within = (mantissas: readonly number[]) =>
    powers.flatMap((power) => mantissas.map((mantissa) => mantissa * 10 ** power)).filter((v) => v >= low && v <= high);
  const sets = [[1, 2, 5], [1, 3], [1]].map(within);
  if ((sets[0] as number[]).length < 2) return ticks(low, high, count);
  return sets.find((set) => set.length <= count + 2) ?? thinned(sets.at(-1) as number[], count);
}

/** Zero and powers of ten on either side of it, as many as there is room for. */
function symlogTicks([low, high]: readonly [number, number], count: number): number[] {
  const side = (end: number) => {
    const last = Math.floor(Math.log10(Math.max(1, Math.abs(end))));
    return thinned(
      range(0, last + 1)
        .map((power) => 10 ** power)
        .reverse(),
      Math.max(1, Math.floor(count / 2)),
    );
  };
  const powers = [...(low < 0 ? side(low).map((value) => -value) : []), 0, ...(high > 0 ? side(high).reverse() : [])];
  const within = powers.filter((value) => value >= low && value <= high);
  return within.length < 2 ? ticks(low, high, count) : within;
}

function thinned(values: readonly number[], count: number): number[] {
  const step = Math.max(1, Math.ceil(values.length / count));
  return values.filter((_, i) => i % step === 0);
}
