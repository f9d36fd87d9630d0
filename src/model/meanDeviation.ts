import { between, notNegative } from "./domainError.ts";

/**
 * Standard error of the mean of `years` yearly changes with standard deviation `sd` (in its unit) that persist: each
 * is correlated by `rho` with the one before, as in a first-order autoregression. Such a record tells as much about
 * its mean as n′ = n · (1 − rho) / (1 + rho) independent years would, so the error is sd / √n′ =
 * sd / √n · √((1 + rho) / (1 − rho)). Source: D. S. Wilks, Statistical Methods in the Atmospheric Sciences, on serial
 * correlation and the effective sample size; the limit for long records of the variance of an AR(1) process's mean.
 *
 * @throws DomainError for a negative deviation or a persistence that is not between −1 and 1
 */
export function meanDeviation({ sd, rho, years }: { sd: number; rho: number; years: number }): number {
  const r = between("rho", rho, -0.999, 0.999);
  return notNegative("sd", sd) * Math.sqrt((1 + r) / ((1 - r) * years));
}
