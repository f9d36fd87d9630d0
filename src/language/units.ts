/** What a unit measures, as far as expressions can be checked with it. */
export interface Unit {
  /** Things of one kind may be added; "percent" and its differences are one kind. */
  readonly kind: string;
  /** Power of ten of one unit: 9 for billions. */
  readonly exponent: number;
  /** Powers of the currencies in it: `{ usd: 1 }` for dollars, `{ cny: 1, usd: -1 }` for a rate. */
  readonly money: Readonly<Record<string, number>>;
  /** 1 when the number counts hundredths. */
  readonly percent: 0 | 1;
}

const unit = (kind: string, exponent = 0, money: Unit["money"] = {}): Unit => ({ kind, exponent, money, percent: 0 });
const hundredths = (kind: string): Unit => ({ kind, exponent: 0, money: {}, percent: 1 });
const money = (currency: string, exponent = 0) => unit("money", exponent, { [currency]: 1 });

/** Every unit a fact may have. */
export const units = {
  percent: hundredths("percent"),
  "percentage-points": hundredths("percent"),
  "log-points": hundredths("log-points"),
  year: unit("year"),
  date: unit("date"),
  years: unit("years"),
  months: unit("months"),
  weeks: unit("weeks"),
  days: unit("days"),
  hours: unit("hours"),
  minutes: unit("minutes"),
  seconds: unit("seconds"),
  "minutes-per-day": unit("minutes-per-day"),
  "minutes-per-month": unit("minutes-per-month"),
  "hours-per-day": unit("hours-per-day"),
  usd: money("usd"),
  "usd-thousand": money("usd", 3),
  "usd-million": money("usd", 6),
  "usd-billion": money("usd", 9),
  "usd-trillion": money("usd", 12),
  "usd-per-year": money("usd"),
  "usd-per-hour": money("usd"),
  krw: money("krw"),
  "krw-million": money("krw", 6),
  "krw-billion": money("krw", 9),
  "krw-trillion": money("krw", 12),
  cny: money("cny"),
  "cny-million": money("cny", 6),
  "cny-billion": money("cny", 9),
  "cny-trillion": money("cny", 12),
  "cny-per-usd": unit("rate", 0, { cny: 1, usd: -1 }),
  "krw-per-usd": unit("rate", 0, { krw: 1, usd: -1 }),
  people: unit("people"),
  "thousand-people": unit("people", 3),
  "million-people": unit("people", 6),
  "billion-people": unit("people", 9),
  units: unit("units"),
  "thousand-units": unit("units", 3),
  "million-units": unit("units", 6),
  "billion-units": unit("units", 9),
  downloads: unit("downloads"),
  "million-downloads": unit("downloads", 6),
  "billion-downloads": unit("downloads", 9),
  views: unit("views"),
  "million-views": unit("views", 6),
  count: unit("count"),
  "thousand-count": unit("count", 3),
  "million-count": unit("count", 6),
  "billion-count": unit("count", 9),
  times: unit("times"),
  ratio: unit("ratio"),
  rank: unit("rank"),
  index: unit("index"),
} as const satisfies Record<string, Unit>;

export type UnitName = keyof typeof units;
export const unitNames = Object.keys(units) as UnitName[];
