/**
 * Years until two levels meet at constant rates, in closed form:
 * n = ln(1 / ratio) / ln((1 + chaserGrowth / 100) / (1 + leaderGrowth / 100)).
 *
 * `ratio` is chaser over leader now, above 0; the growth rates are percent a year, above −100. The answer is
 * fractional; the chaser is first strictly above in year floor(n) + 1. It is 0 when the levels are equal now
 * and Infinity when they do not meet from now on. The yearly loop of `crossoverYear` decides; this is its check.
 */
export function yearsToParity(given: { ratio: number; chaserGrowth: number; leaderGrowth: number }): number {
  const distance = -Math.log(given.ratio);
  if (distance === 0) return 0;
  const closing = Math.log1p(given.chaserGrowth / 100) - Math.log1p(given.leaderGrowth / 100);
  const years = distance / closing;
  return years > 0 ? years : Number.POSITIVE_INFINITY;
}
