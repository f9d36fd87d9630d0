import { between, notNegative } from "./domainError.ts";

/**
 * Standard deviation of the sum of `years` yearly changes, each with standard deviation `sd` and correlated by `rho` with
 * the one before (a first-order autoregression), around a mean whose own standard error is `meanSd`: the same as that of
 * `drawDeviations` in the same year, without a draw. In the unit of `sd`.
 *
 * The variance is sd² · (n + 2 Σ (n − k) rho^k) + (n · meanSd)², k from 1 to n − 1.
 * Source: G. E. P. Box, G. M. Jenkins, Time Series Analysis, on the autocovariance of AR(1), summed.
 *
 * @throws DomainError for a negative deviation or a persistence that is not between −1 and 1
 */
export function totalDeviation(
  { sd, rho, meanSd }: { readonly sd: number; readonly rho: number; readonly meanSd: number },
  years: number,
): number {
  const r = between("rho", rho, -0.999, 0.999);
  let sum = years;
  for (let k = 1, power = r; k < years; k++, power *= r) sum += 2 * (years - k) * power;
  return Math.hypot(notNegative("sd", sd) * Math.sqrt(Math.max(sum, 0)), years * notNegative("meanSd", meanSd));
}
