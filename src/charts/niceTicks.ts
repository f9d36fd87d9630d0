/** Round values above zero up to the highest, about `count` of them: 20, 40, 60 …. */
export function niceTicks(highest: number, count = 4): number[] {
  const rough = highest / count;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = size * ([1, 2, 2.5, 5, 10].find((factor) => factor * size >= rough) as number);
  return Array.from({ length: Math.floor(highest / step + 1e-9) }, (_, i) => (i + 1) * step);
}

/** Years to name under a plot: the first, and every `step` years on round numbers as far as they keep apart. */
export function yearTicks(first: number, last: number, most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50].find((each) => (last - first) / each <= most) ?? 100;
  const round = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => year % step === 0);
  return round.length > 1 ? round : [first, last];
}
