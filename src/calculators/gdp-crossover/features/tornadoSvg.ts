import type { Crossover } from "../../../model/crossoverYear.ts";
import type { Lever } from "../../../model/lever.ts";
import type { Scenario } from "../../../model/scenario.ts";
import type { TornadoBar } from "../../../model/tornado.ts";

interface Labels {
  readonly name: (lever: Lever) => string;
  readonly percent: (value: number) => string;
  readonly answer: (outcome: Crossover) => string;
  readonly narrow: boolean;
}

/** Bars from the earlier to the later year, widest first; an end that is "never" runs out of the frame as an arrow. */
export function tornadoSvg(
  bars: readonly TornadoBar[],
  now: Crossover,
  { startYear, horizon }: Scenario,
  { name, percent, answer, narrow }: Labels,
): string {
  const width = narrow ? 340 : 560;
  const [left, right] = [8, width - 16];
  const ends = bars.flatMap(({ low, high }) => [low.outcome, high.outcome]);
  const years = [now, ...ends].flatMap((outcome) => (outcome.kind === "never" ? [] : [outcome.year]));
  const first = Math.min(startYear, ...years);
  const open = [now, ...ends].some(({ kind }) => kind === "never");
  const last = years.length > 0 ? Math.min(horizon, Math.max(...years) + (open ? 12 : 3)) : horizon;
  const x = (outcome: Crossover) =>
    outcome.kind === "never"
      ? right
      : left + ((outcome.year - first) / (last - first)) * (right - left - (open ? 24 : 0));
  const row = 46;
  const drawn = bars.map(({ lever, low, high }, i) => {
    const y = i * row + 16;
    const [from, to] = x(low.outcome) <= x(high.outcome) ? [low, high] : [high, low];
    const [x1, x2] = [x(from.outcome), x(to.outcome)];
    const arrow = (at: typeof low) =>
      at.outcome.kind === "never" ? `<path class="open" d="M${right - 8},${y + 6}l8,6l-8,6"/>` : "";
    const end = (at: typeof low, anchor: string, atX: number) =>
      `<text x="${atX.toFixed(1)}" y="${y + 34}" text-anchor="${anchor}">${percent(at.value)}: ${answer(at.outcome)}</text>`;
    const apart = x2 - x1 > (narrow ? 150 : 190);
    const under = apart
      ? end(from, x1 < 60 ? "start" : "middle", Math.max(left, x1)) + end(to, "end", Math.min(right, x2 + 40))
      : `<text x="${Math.min(Math.max(left, x1 - 40), right - 220).toFixed(1)}" y="${y + 34}">${percent(from.value)}: ${answer(from.outcome)} · ${percent(to.value)}: ${answer(to.outcome)}</text>`;
    const neither = low.outcome.kind === "never" && high.outcome.kind === "never";
    if (neither)
      return `<g><text class="lever" x="${left}" y="${y}">${name(lever)}</text><text x="${left}" y="${y + 18}">${percent(low.value)}: ${answer(low.outcome)} · ${percent(high.value)}: ${answer(high.outcome)}</text></g>`;
    return `<g><text class="lever" x="${left}" y="${y}">${name(lever)}</text><path class="bar" d="M${x1.toFixed(1)},${y + 12}H${Math.max(x2, x1 + 2).toFixed(1)}"/>${arrow(to)}${under}</g>`;
  });
  const rule = now.kind === "never" ? "" : `<path class="now" d="M${x(now).toFixed(1)},0V${bars.length * row + 6}"/>`;
  return `<svg class="tornado" viewBox="0 0 ${width} ${bars.length * row + 12}">${rule}${drawn.join("")}</svg>`;
}
