import type { Fan } from "../../../model/fan.ts";
import type { Projection } from "../../../model/projectScenario.ts";
import { sinceWhen } from "../answer/tell.ts";
import { startOf } from "../answer/toScenario.ts";
import type { Assumptions } from "../state/assumptions.ts";
import type { CalculatorData, History, Series } from "../state/calculatorData.ts";
import { isFetched } from "../state/fetchedHistories.ts";
import type { CrossoverToDraw, Run, SideToDraw } from "./crossoverDrawing.ts";

interface Names {
  readonly [code: string]: { readonly name: string; readonly short: string };
}

/** What the chart shows of a projection: the actual years before and beside it, both paths, the fan when there is one. */
export function toChart(
  a: Assumptions,
  projection: Projection,
  data: CalculatorData,
  names: Names,
  fan?: Fan,
): CrossoverToDraw {
  const start = startOf(a, data);
  const history = data.histories[start.history] as History;
  const [startYear = 0] = projection.years;
  const ratio = a.view === "ratio";
  const record = keptRecord(a, projection, history, data);
  const side = (which: "chaser" | "leader"): SideToDraw => {
    const values = ratio
      ? which === "chaser"
        ? projection.ratio.map((v) => 100 * v)
        : projection.years.map(() => 100)
      : projection[which];
    const { solid, lead } = record[which];
    return {
      name: names[a[which]]?.name ?? a[which],
      short: names[a[which]]?.short ?? a[which],
      actual: solid,
      path: { from: startYear - lead.length, values: [...lead, ...values] },
    };
  };
  const scaled = (band: readonly number[]) =>
    band.map((value, i) => value * (ratio ? 100 : (projection.leader[i] as number)));
  return {
    chaser: side("chaser"),
    leader: side("leader"),
    crossings: [...passedBefore(a, projection, data), ...projection.crossings],
    projectedFrom: Math.min(startYear, Math.max(history.actualTo, startYear - 1)),
    fan: fan && {
      from: startYear,
      p05: scaled(fan.quantiles.p05),
      p25: scaled(fan.quantiles.p25),
      p75: scaled(fan.quantiles.p75),
      p95: scaled(fan.quantiles.p95),
    },
    axis: a.axis,
    unit: ratio ? "percent" : "dollars",
    years: yearsShown(projection, record.from, isFetched(start.history)),
  };
}

/** What is known of the past, as a chart draws it. */
interface ChartRecord {
  readonly chaser: SplitRuns;
  readonly leader: SplitRuns;
  /** The first year on record of either side. */
  readonly from: number | undefined;
}

/** Runs of observed years, and the publisher's own projections between them and the start. */
interface SplitRuns {
  readonly solid: readonly Run[];
  readonly lead: readonly number[];
}

const records = new WeakMap<History, { readonly key: string; readonly record: ChartRecord }>();

/** The record of a pair, which stays the same while growth rates move. */
function keptRecord(
  a: Assumptions,
  projection: Projection,
  history: History,
  data: Pick<CalculatorData, "population" | "breaks">,
): ChartRecord {
  const { start, own, basis, perHead, chaser, leader, view } = a;
  const key = JSON.stringify([start, own, basis, perHead, chaser, leader, view]);
  const kept = records.get(history);
  if (kept?.key === key) return kept.record;
  const record = recordOf(a, projection, history, perHead ? data : { ...data, population: {} });
  records.set(history, { key, record });
  return record;
}

/** The record as it is drawn: per head where the population is given, and not joined where a series was replaced. */
function recordOf(
  a: Assumptions,
  { years, chaser, leader }: Projection,
  history: History,
  { population: people, breaks }: Pick<CalculatorData, "population" | "breaks">,
): ChartRecord {
  const startYear = years[0] as number;
  const actual = (code: string, level: number) => {
    const { [code]: population } = people;
    const heads = (year: number) => population?.values[year - population.from] ?? 1;
    return broken(
      perHead(actualOf(a, code, level * heads(startYear), startYear, history), population),
      stepsOf([code]),
    );
  };
  const stepsOf = (codes: readonly string[]) =>
    // Real growth is of one series in every year, so that constant prices have no step.
    a.basis === "constant"
      ? []
      : breaks.flatMap(({ code, start, step }) => (start === a.start && codes.includes(code) && step ? [step] : []));
  const levels = { chaser: actual(a.chaser, chaser[0] as number), leader: actual(a.leader, leader[0] as number) };
  const shown = levels.chaser.length > 0 && levels.leader.length > 0 ? levels : { chaser: [], leader: [] };
  const drawn =
    a.view === "ratio"
      ? { chaser: broken(quotient(shown.chaser, shown.leader), stepsOf([a.chaser, a.leader])), leader: [] }
      : shown;
  return {
    chaser: splitAt(drawn.chaser, history.actualTo, startYear),
    leader: splitAt(drawn.leader, history.actualTo, startYear),
    from: recordFrom(shown),
  };
}

/** The year in which the chaser passed before the start, where the edition says so. */
function passedBefore(a: Assumptions, projection: Projection, data: CalculatorData): number[] {
  const since = sinceWhen(a, projection, data);
  return since === undefined ? [] : [since];
}

// How many years before the start the chart shows, as far as they are known.
const yearsBefore = 25;

/** The first year on record of either side. */
function recordFrom({ chaser, leader }: Readonly<Record<"chaser" | "leader", readonly Run[]>>): number | undefined {
  const years = [...chaser.slice(0, 1), ...leader.slice(0, 1)].map(({ from }) => from);
  return years.length > 0 ? Math.min(...years) : undefined;
}

/**
 * First and last year of the chart: it begins with the record, of which `isWhole` shows all, and ends a decade or so
 * after the last crossing, or with the horizon.
 */
export function yearsShown({ years, crossings }: Projection, known?: number, isWhole = false): [number, number] {
  const [start = 0] = years;
  const horizon = years.at(-1) as number;
  const wanted = crossings.length > 0 ? Math.max((crossings.at(-1) as number) + 9, start + 20) : horizon;
  const last = Math.min(horizon, Math.ceil(wanted / 10) * 10);
  const first = isWhole ? (known ?? start) : Math.max(start - yearsBefore, known ?? start);
  return [Math.min(first, start, last - 1), last];
}

/** The actual levels of one economy on the chosen basis, in runs without gaps; none where they do not compare. */
function actualOf(a: Assumptions, code: string, startLevel: number, startYear: number, history: History): Run[] {
  if (a.basis === "constant") return carried(history.growth?.[code], startLevel, startYear, history.actualTo);
  const series = (a.basis === "ppp" ? history.ppp : history.market)?.[code];
  if (!series) return [];
  // The reader's own numbers may be of anything: the record is shown only where it is of the same size.
  const known = series.values[startYear - series.from];
  const size = known ? startLevel / known : 1;
  if (a.own && !(known && size > 0.67 && size < 1.5)) return [];
  return runsOf(series);
}

/** Runs divided by the people of each year; a year without them is left out. */
function perHead(runs: Run[], population: Series | undefined): Run[] {
  if (!population) return runs;
  return runs.flatMap(({ from, values }) =>
    runsOf({
      from,
      values: values.map((value, i) => {
        const people = population.values[from + i - population.from];
        return people ? value / people : null;
      }),
    }),
  );
}

/** Runs cut before each of some years. */
function broken(runs: Run[], years: readonly number[]): Run[] {
  return years.reduce(
    (all, year) =>
      all.flatMap(({ from, values }) => {
        const before = year - from;
        if (before <= 0 || before >= values.length) return [{ from, values }];
        return [
          { from, values: values.slice(0, before) },
          { from: year, values: values.slice(before) },
        ];
      }),
    runs,
  );
}

function runsOf({ from, values }: Series): Run[] {
  const runs: { from: number; values: number[] }[] = [];
  values.forEach((value, i) => {
    if (value === null) return;
    const last = runs.at(-1);
    if (last && last.from + last.values.length === from + i) last.values.push(value);
    else runs.push({ from: from + i, values: [value] });
  });
  return runs;
}

/** Constant prices: the starting level carried back and on by the real growth that was observed. */
function carried(growth: Series | undefined, level: number, startYear: number, actualTo: number): Run[] {
  if (!growth) return [];
  const { from } = growth;
  const rate = (year: number) => 1 + (growth.values[year - from] ?? 0) / 100;
  const values: number[] = [];
  for (let year = startYear, value = level; year >= from; value /= rate(year), year--) values.unshift(value);
  for (let year = startYear + 1, value = level; year <= actualTo; year++) {
    value *= rate(year);
    values.push(value);
  }
  return values.length > 0 ? [{ from, values }] : [];
}

function quotient(chaser: readonly Run[], leader: readonly Run[]): Run[] {
  const of = (year: number) => leader.find((run) => year >= run.from && year < run.from + run.values.length);
  return chaser.flatMap(({ from, values }) => {
    const series: Series = {
      from,
      values: values.map((value, i) => {
        const run = of(from + i);
        return run ? (100 * value) / (run.values[from + i - run.from] as number) : null;
      }),
    };
    return runsOf(series);
  });
}

/** Observed years stay solid; the publisher's own projections up to the start belong to the dashed path. */
function splitAt(runs: readonly Run[], actualTo: number, startYear: number): SplitRuns {
  const solid = runs
    .map(({ from, values }) => ({ from, values: values.slice(0, Math.max(0, actualTo - from + 1)) }))
    .filter(({ values }) => values.length > 0);
  const whole = runs.find(({ from, values }) => from <= actualTo && from + values.length > actualTo);
  const lead = whole && startYear > actualTo ? whole.values.slice(actualTo - whole.from, startYear - whole.from) : [];
  return { solid, lead: lead.length === startYear - actualTo ? lead : [] };
}
