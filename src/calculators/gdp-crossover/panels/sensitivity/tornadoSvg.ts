import { spreadApart } from "../../../../charts/spreadApart.ts";
import { textWidth } from "../../../../charts/wrapWords.ts";
import { escapeHtml } from "../../../../language/escapeHtml.ts";
import type { Crossover } from "../../../../model/crossoverYear.ts";
import type { Lever } from "../../../../model/lever.ts";
import type { Scenario } from "../../../../model/scenario.ts";
import type { TornadoBar } from "../../../../model/tornado.ts";
import { tenth } from "../../../drawing/linePath.ts";
import { type Interval, linearScale } from "../../../drawing/scale.ts";

interface Labels {
  readonly name: (lever: Lever) => string;
  readonly percent: (value: number) => string;
  readonly answer: (outcome: Crossover) => string;
  /** What stands over the dotted line: "now 2044". */
  readonly now: (year: string) => string;
  readonly narrow: boolean;
}

const rowHeight = 62;
const arrowLength = 14;

/**
 * Bars from the earlier to the later year, widest first, each under the name of its lever and over the values of its
 * ends; an end that is "never" runs out of the frame as an arrow. The dotted line is the scenario as it stands.
 */
export function tornadoSvg(
  bars: readonly TornadoBar[],
  now: Crossover,
  { startYear, horizon }: Scenario,
  { name, percent, answer, now: nowIs, narrow }: Labels,
): string {
  const width = narrow ? 340 : 560;
  const [left, right, head] = [4, width - 4, 24];
  const ends = bars.flatMap(({ low, high }) => [low.outcome, high.outcome]);
  const years = [now, ...ends].flatMap((outcome) => (outcome.kind === "never" ? [] : [outcome.year]));
  const first = Math.min(startYear, ...years);
  const open = ends.some(({ kind }) => kind === "never");
  const last = years.length > 0 ? Math.min(horizon, Math.max(...years) + (open ? 12 : 3)) : horizon;
  const end = right - (open ? arrowLength : 0);
  const yearX = linearScale([first, last], [left, end]);
  const x = (outcome: Crossover) => (outcome.kind === "never" ? end : yearX(outcome.year));
  const said = ({ value, outcome }: TornadoBar["low"]) => `${percent(value)}: ${answer(outcome)}`;
  const drawn = bars.map(({ lever, low, high }, i) => {
    const y = head + i * rowHeight;
    const title = `<text class="lever" x="${left}" y="${y + 14}">${escapeHtml(name(lever))}</text>`;
    const text = (at: number, words: string) =>
      `<text class="end" x="${tenth(at)}" y="${y + 46}">${escapeHtml(words)}</text>`;
    if (low.outcome.kind === "never" && high.outcome.kind === "never")
      return `<g>${title}${text(left, `${said(low)} · ${said(high)}`)}</g>`;
    const [from, to] = x(low.outcome) <= x(high.outcome) ? [low, high] : [high, low];
    const [x1, x2] = [x(from.outcome), x(to.outcome)];
    const arrow =
      to.outcome.kind === "never"
        ? `<path class="open" d="M${end},${y + 18}l${arrowLength},8l${-arrowLength},8Z"/>`
        : "";
    const bar = `<path class="bar" d="M${tenth(x1)},${y + 26}H${tenth(Math.max(x2, x1 + 2))}"/>`;
    const [at1, at2] = sideBySide([x1, x2], [said(from), said(to)], [left, right]);
    return `<g>${title}${bar}${arrow}${text(at1, said(from))}${text(at2, said(to))}</g>`;
  });
  const height = head + bars.length * rowHeight;
  // The line crosses the bars and keeps off the words between them.
  const rule = (at: number, words: string) => {
    const start = Math.min(Math.max(at - textWidth(words) / 2, left), right - textWidth(words));
    const pieces = bars.map((_, i) => `M${tenth(at)},${head + i * rowHeight + 18}v16`).join("");
    return `<text class="now-year" x="${tenth(start)}" y="12">${escapeHtml(words)}</text><path class="now" d="M${tenth(at)},16v8${pieces}"/>`;
  };
  const base = now.kind === "never" ? "" : rule(x(now), nowIs(answer(now)));
  return `<svg class="tornado" viewBox="0 0 ${width} ${height}">${drawn.join("")}${base}</svg>`;
}

/** Where two texts begin, each centred on its place as far as the frame and the other text let it. */
function sideBySide(
  places: readonly [number, number],
  texts: readonly [string, string],
  [left, right]: Interval,
): [number, number] {
  const gap = 12;
  const widths = texts.map((text) => textWidth(text) + gap) as [number, number];
  const [one = left, two = left] = spreadApart(places, widths, [left - gap / 2, right + gap / 2]);
  return [one - (widths[0] - gap) / 2, two - (widths[1] - gap) / 2];
}
