import type { Bilingual } from "../../../language/language.ts";
import type { DatedGrowth } from "../../../model/economy.ts";
import type { Basis } from "../../../model/scenario.ts";
import type { NamedEconomy } from "../../economies/namedEconomy.ts";
import type { SeriesBreak } from "../../economies/seriesBreak.ts";

/** Yearly values from the year `from` on; null where the source has none. */
export interface Series {
  readonly from: number;
  readonly values: readonly (number | null)[];
}

export type ByEconomy<T> = Readonly<Record<string, T>>;

/** What is known of the past: levels by basis (billions) and real growth (percent). */
export interface History {
  /** The last year that is observed; later ones are the publisher's projections. */
  readonly actualTo: number;
  readonly market: ByEconomy<Series>;
  readonly ppp?: ByEconomy<Series>;
  readonly growth?: ByEconomy<Series>;
}

/** Where a scenario may start: levels of one year from one edition. */
export interface StartingPoint {
  readonly id: string;
  readonly year: number;
  /** Billion current dollars, by economy. */
  readonly market: ByEconomy<number>;
  /** Billion international dollars; absent where the source has none. */
  readonly ppp?: ByEconomy<number>;
  readonly datedGrowth?: ByEconomy<readonly DatedGrowth[]>;
  /** Which history is drawn before it. */
  readonly history: string;
  /** By purchasing power, who has led without a break since when, by this edition. */
  readonly pppSince?: { readonly leader: string; readonly year: number };
}

/** How uncertain the ratio of a pair (codes in order, "CHN-USA") has been: log points. */
export interface PairUncertainty {
  /** How many yearly changes. */
  readonly years: number;
  /** The first year and the last that they lie between. */
  readonly from: number;
  readonly to: number;
  readonly market: { readonly sd: number; readonly rho: number };
  readonly real: { readonly sd: number; readonly rho: number };
}

/** A named scenario: its id and its query string. */
export interface Preset {
  readonly id: string;
  readonly query: string;
}

/** Everything the calculator starts from, put into the page by the build. */
export interface CalculatorData {
  /** Every economy that can be chosen. */
  readonly economies: ByEconomy<NamedEconomy>;
  readonly regions: ByEconomy<Bilingual>;
  readonly starts: readonly StartingPoint[];
  /** Where a GDP series was replaced by another. */
  readonly breaks: readonly SeriesBreak[];
  readonly histories: Readonly<Record<string, History>>;
  /** Of the pairs of the older IMF edition. */
  readonly uncertainty: ByEconomy<PairUncertainty>;
  /** Of the pairs whose series are here, by the newest edition. */
  readonly pairs: ByEconomy<PairUncertainty>;
  /** People by economy, record and projection, of the economies whose series are here. */
  readonly population: ByEconomy<Series>;
  /** The economies of which no population is known. */
  readonly uncounted: readonly string[];
  /** The economies whose series are here. */
  readonly fetched: readonly string[];
  readonly presets: readonly Preset[];
  /** How far IMF editions were off on the China–US ratio, by years ahead: log points, above 0 too high. */
  readonly errors: readonly {
    readonly ahead: number;
    readonly errors: number;
    readonly bias: number;
    readonly rmse: number;
  }[];
  /** Published forecasts of the year in which China passes the United States: date made, first and last year named. */
  readonly forecasts: readonly (readonly [made: number, low: number, high: number, who: string])[];
}

/** Whether a starting point has levels on a basis; constant prices start from the market level. */
export function hasBasis(start: StartingPoint, basis: Basis): boolean {
  if (start.history === "retail") return basis === "market";
  return basis !== "ppp" || start.ppp !== undefined;
}
