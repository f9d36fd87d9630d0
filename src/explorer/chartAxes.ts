import { ticks } from "d3-array";
import { scaleUtc } from "d3-scale";
import { axisFor, type Tick } from "../charts/axis.ts";
import { tickText } from "../charts/columnText.ts";
import { textWidth } from "../charts/wrapWords.ts";
import type { Language } from "../language/language.ts";
import { formatNumber } from "../language/numbers.ts";

/** Pixels that the name of a place takes at most. */
const longestName = 92;

/** A name as it stands under an axis: cut where it is too long. */
export function cutName(name: string): string {
  if (textWidth(name) <= longestName) return name;
  const signs = [...name];
  while (signs.length > 1 && textWidth(`${signs.join("")}…`) > longestName) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}

/** Whether a column holds years: its name says so, or, where `alone` is set, its whole numbers could be nothing else. */
export function isYears(name: string, values: readonly number[], alone: boolean): boolean {
  const areYears = values.every((value) => Number.isInteger(value) && value >= 1000 && value <= 2999);
  return areYears && (alone || /year|(^|_)yr($|_)|연도|년도|年/i.test(name));
}

const spelled = (value: number) => String(Number(value.toPrecision(6))).replace("-", "−");

/** Numbers of an axis as short as keeps them apart; years bare. */
export function numberTicks(values: readonly number[], areYears: boolean, language: Language): Tick[] {
  const written = (write: (value: number) => string) => values.map((value) => ({ value, text: write(value) }));
  const size = Math.max(...values.map(Math.abs));
  const isPlain = size < 1e15 && (size >= 1e-3 || size === 0);
  const choices: ((value: number) => string)[] = areYears
    ? [String]
    : isPlain
      ? [(value) => tickText(value, undefined, language), (value) => formatNumber(value, 0, language)]
      : [spelled];
  const sets = choices.map(written);
  return sets.find((set) => new Set(set.map(({ text }) => text)).size === set.length) ?? written(String);
}

/** As many ticks, from a set for each count, as have room beside one another. */
function roomy(make: (count: number) => Tick[], width: number): Tick[] {
  for (let count = Math.floor(width / 40); count > 1; count--) {
    const made = make(count);
    const widest = Math.max(0, ...made.map(({ text }) => textWidth(text)));
    if (made.length * (widest + 14) <= width) return made;
  }
  return make(1).slice(0, 1);
}

/** Marks of a horizontal axis of numbers over `domain`, for `width` pixels. */
export function acrossTicks(
  domain: readonly [number, number],
  options: { readonly whole: boolean; readonly years: boolean; readonly language: Language; readonly width: number },
): Tick[] {
  const { whole, years, language, width } = options;
  return roomy((count) => {
    const values = ticks(domain[0], domain[1], count).filter((value) => !whole || Number.isInteger(value));
    return numberTicks(values, years, language);
  }, width);
}

const day = 86_400_000;

/** Marks of a horizontal axis of time, in UTC and in the words of the language. */
export function timeTicks(domain: readonly [Date, Date], language: Language, width: number): Tick[] {
  const span = domain[1].getTime() - domain[0].getTime();
  const isWithin = ({ value }: Tick) => Number(value) >= domain[0].getTime() && Number(value) <= domain[1].getTime();
  if (span > 3 * day)
    return roomy((count) => {
      const axis = axisFor({ places: [...domain], options: undefined, column: undefined, language });
      return axis.ticks(count).filter(isWithin);
    }, width);
  const dayOf = new Intl.DateTimeFormat(language, { month: "short", day: "numeric", timeZone: "UTC" });
  return roomy((count) => {
    let last = "";
    return scaleUtc()
      .domain(domain)
      .ticks(count)
      .map((value) => {
        const date = dayOf.format(value);
        const clock = value.toISOString().slice(11, span < 120_000 ? (span < 2000 ? 23 : 19) : 16);
        const text = date === last ? clock : `${date} ${clock}`;
        last = date;
        return { value, text };
      });
  }, width);
}

/** Names under their places, turned where they are too wide, every second or third one where even that is too many. */
export function nameTicks(names: readonly string[], width: number): { ticks: Tick[]; isTurned: boolean } {
  const cut = names.map(cutName);
  const room = width / Math.max(1, names.length);
  const isTurned = Math.max(0, ...cut.map((name) => textWidth(name))) + 8 > room;
  const every = isTurned ? Math.max(1, Math.ceil(16 / room)) : 1;
  return { ticks: cut.map((text, value) => ({ value, text })).filter((_, i) => i % every === 0), isTurned };
}
