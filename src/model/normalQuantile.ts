/**
 * The standard normal quantile of `p`, strictly between 0 and 1: accurate to about 1 part in 10^7.
 * Source: M. J. Wichura, Algorithm AS 241, routine PPND7, Applied Statistics 37 (1988).
 *
 * A normal draw is the quantile of one uniform draw, so the paths of two scenarios with one seed stay comparable.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    const above = ((59.10937472 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179;
    const below = ((67.1875636 * r + 78.757757664) * r + 17.895169469) * r + 1;
    return (q * above) / below;
  }
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  return q < 0 ? -upperTail(r) : upperTail(r);
}

function upperTail(root: number): number {
  if (root <= 5) {
    const r = root - 1.6;
    const above = ((0.17023821103 * r + 1.3067284816) * r + 2.75681539) * r + 1.4234372777;
    return above / ((0.12021132975 * r + 0.7370016425) * r + 1);
  }
  const r = root - 5;
  const above = ((0.017337203997 * r + 0.42868294337) * r + 3.081226386) * r + 6.657905115;
  return above / ((0.012258202635 * r + 0.24197894225) * r + 1);
}
