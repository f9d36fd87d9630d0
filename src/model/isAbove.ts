/**
 * How far apart two levels must be, relative to the lower, to count as different. A century of yearly
 * compounding in double precision leaves an error near 1e-13; without this, 100 growing by 10 % would
 * "pass" a constant 110.
 */
export const equalityTolerance = 1e-12;

/** Whether `chaser` is strictly above `leader`; levels that differ only by rounding in the arithmetic are equal. */
export function isAbove(chaser: number, leader: number): boolean {
  return chaser > leader * (1 + equalityTolerance);
}
