import { DomainError } from "./domainError.ts";

/** A value of one year: a ratio, a level, a growth rate. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** A forecast against what happened. Errors are forecast less actual, in the unit of the values. */
export interface ForecastError {
  /** The years that both have, in order. */
  readonly years: readonly {
    readonly year: number;
    readonly forecast: number;
    readonly actual: number;
    readonly error: number;
  }[];
  /** The mean error: above 0, the forecast was too high. */
  readonly bias: number;
  readonly meanAbsolute: number;
  readonly rootMeanSquare: number;
}

/**
 * Scores a forecast against the years that have since arrived. Only years that both have are scored.
 *
 * @throws DomainError "no-data" when they have no year in common
 */
export function forecastError(forecast: readonly YearValue[], actual: readonly YearValue[]): ForecastError {
  const happened = new Map(actual.map(({ year, value }) => [year, value]));
  const years = forecast
    .flatMap(({ year, value }) => {
      const truth = happened.get(year);
      return truth === undefined ? [] : [{ year, forecast: value, actual: truth, error: value - truth }];
    })
    .sort((a, b) => a.year - b.year);
  if (years.length === 0) {
    const fault = {
      code: "no-data",
      argument: "actual",
      value: actual.length,
      expected: "a year of the forecast",
    } as const;
    throw new DomainError(fault, "None of the forecast's years has arrived: there is nothing to score.");
  }
  const mean = (measure: (error: number) => number) =>
    years.reduce((sum, { error }) => sum + measure(error), 0) / years.length;
  return {
    years,
    bias: mean((error) => error),
    meanAbsolute: mean(Math.abs),
    rootMeanSquare: Math.sqrt(mean((error) => error ** 2)),
  };
}
