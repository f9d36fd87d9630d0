import type { Bilingual } from "../../../language/language.ts";
import type { SeriesBreak } from "../../economies/seriesBreak.ts";

export type ByEconomy<T> = Readonly<Record<string, T>>;

/** What is known of one economy; a value that its publisher does not give is absent. */
export interface FieldEconomy {
  readonly name: Bilingual;
  /** Whether English puts "the" before the name in a sentence. */
  readonly article?: true;
  /** For narrow places: "US". */
  readonly short?: string;
  /** Ids of the groups it belongs to. */
  readonly groups: readonly string[];
  /** Geometric mean of real growth over the last ten actual years, percent a year. */
  readonly decade?: number;
  /** Real growth by the outlook, percent, one for each year from `outlookFrom` on. */
  readonly outlook?: readonly number[];
  /** GDP per head at purchasing power in the last actual year, 2021 international dollars. */
  readonly perHead?: number;
  /** Whether its population is projected. */
  readonly hasPopulation?: true;
}

/** Where a field may start: levels of one year from one edition, in billions. */
export interface FieldStart {
  readonly id: string;
  readonly year: number;
  readonly market: ByEconomy<number>;
  readonly ppp: ByEconomy<number>;
}

/** A published projection: for each of its years the economies with their sizes in trillions, the largest first. */
export interface PublishedProjection {
  readonly id: string;
  readonly name: Bilingual;
  /** The month of publication, "2022-12". */
  readonly published: string;
  readonly measure: string;
  readonly years: Readonly<Record<string, readonly (readonly [code: string, trillion: number])[]>>;
}

/** Everything the field starts from, put into the page by the build. */
export interface FieldData {
  readonly economies: ByEconomy<FieldEconomy>;
  /** Names of the groups that have members. */
  readonly groups: ByEconomy<Bilingual>;
  /** Newest first. */
  readonly starts: readonly FieldStart[];
  /** Where a GDP series was replaced by another. */
  readonly breaks: readonly SeriesBreak[];
  readonly projections: readonly PublishedProjection[];
  readonly outlookFrom: number;
  /** The last actual year of growth and of GDP per head. */
  readonly lastYear: number;
}

/** People by economy, one number for each year from the start year on; asked for when growth converges. */
export type FieldPopulation = ByEconomy<readonly number[]>;

/** What the record says of one economy's yearly changes of log size, in log points. */
export interface EconomyUncertainty {
  /** How many changes are on record, and the years before the first and of the last. */
  readonly years: number;
  readonly from: number;
  readonly to: number;
  /** Of dollars, and of real growth; absent where the record holds too few changes. */
  readonly market?: Deviation;
  readonly real?: Deviation;
}

/** A standard deviation, and the correlation of the changes with what all economies have in common. */
export interface Deviation {
  readonly sd: number;
  readonly common: number;
}

/** What chance rests on, by the record of every economy; asked for when uncertainty is turned on. */
export interface FieldUncertainty {
  readonly rho: Readonly<Record<"market" | "real", number>>;
  readonly economies: ByEconomy<EconomyUncertainty>;
}

/** What one start's edition says of the years before it: one value a year from `from` on, null where there is none. */
export interface FieldRecord {
  readonly from: number;
  /** In billions. */
  readonly market: ByEconomy<readonly (number | null)[]>;
  readonly ppp: ByEconomy<readonly (number | null)[]>;
  /** Real, percent. */
  readonly growth: ByEconomy<readonly (number | null)[]>;
}
