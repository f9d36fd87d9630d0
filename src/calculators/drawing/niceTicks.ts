// d3's round values, as ticks and nice of d3-array give them for one count or another. The package is one module, of
// which a build makes one chunk for all pages: 3,060 bytes (brotli) in the first script of a calculator that may have
// 20,480, where these are 240.

/** The smallest of 1, 2 and 5 times a power of ten that a span holds at most `most` times. */
function roundStep(span: number, most: number): number {
  const least = span / most / (1 + 1e-9);
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5].find((factor) => factor * power >= least) ?? 10);
}

/** The round value at or above the highest, at which niceTicks(…, most) end. */
export function niceTop(highest: number, most = 4): number {
  const step = roundStep(highest, most);
  return Math.ceil(highest / step - 1e-9) * step;
}

/** Round values above zero up to the highest, at most `most` of them: 20, 40, 60 …. */
export function niceTicks(highest: number, most = 4): number[] {
  const step = roundStep(highest, most);
  // Divided where the step is a fraction, which the machine has only nearly: 0.3, not 0.30000000000000004.
  const value = (i: number) => (step < 1 ? i / Math.round(1 / step) : i * step);
  return Array.from({ length: Math.floor(highest / step + 1e-9) }, (_, i) => value(i + 1));
}

/** Round years to name under a plot, at most `most` steps apart; the first and the last where there are none. */
export function yearTicks(first: number, last: number, most: number): number[] {
  const step = Math.max(1, roundStep(last - first, most));
  const from = Math.ceil(first / step);
  const round = Array.from({ length: Math.floor(last / step) - from + 1 }, (_, i) => (from + i) * step);
  return round.length > 1 ? round : [first, last];
}
