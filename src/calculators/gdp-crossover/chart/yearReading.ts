import { fillTemplate } from "../../../language/fillTemplate.ts";
import { formatDollars, formatNumber } from "../../../language/numbers.ts";
import type { Fan } from "../../../model/fan.ts";
import type { PageWords } from "../answer/pageWords.ts";
import type { CrossoverToDraw, SideToDraw } from "./crossoverDrawing.ts";

interface Shown {
  /** Both sides in levels. */
  readonly chart: Pick<CrossoverToDraw, "chaser" | "leader">;
  readonly startYear: number;
  readonly words: Pick<PageWords, "language" | "readout" | "sentences">;
  readonly fan?: Fan | undefined;
}

/** What the chart says of one year, line by line: the year, both levels, their ratio, the bands of the fan. */
export function yearReading({ chart, startYear, words, fan }: Shown, year: number): string[] {
  const { language, readout } = words;
  const percent = (ratio: number) => `${formatNumber(100 * ratio, 1, language)}%`;
  const [chaser, leader] = [chart.chaser, chart.leader].map((side) => levelsIn(side, year)) as [Levels, Levels];
  const line = ({ name }: SideToDraw, { shown, beside }: Levels) => {
    const amount = (value: number) => formatDollars(value, language);
    if (shown === undefined) return fillTemplate(readout.none, { name });
    if (beside === undefined) return `${name} ${amount(shown)}`;
    return fillTemplate(readout.beside, { name, value: amount(shown), actual: amount(beside) });
  };
  const lines = [fillTemplate(words.sentences.year, { year }), line(chart.chaser, chaser), line(chart.leader, leader)];
  if (chaser.shown !== undefined && leader.shown !== undefined)
    lines.push(fillTemplate(readout.ratio, { ratio: percent(chaser.shown / leader.shown) }));
  const i = year - startYear;
  if (fan && i > 0) {
    const { p05, p25, p75, p95 } = fan.quantiles;
    const [low, high] = [p25[i] as number, p75[i] as number].map(percent) as [string, string];
    const [lowest, highest] = [p05[i] as number, p95[i] as number].map(percent) as [string, string];
    lines.push(fillTemplate(readout.half, { low, high }), fillTemplate(readout.most, { low: lowest, high: highest }));
  }
  return lines;
}

interface Levels {
  readonly shown?: number | undefined;
  /** What happened in a year that the path covers too. */
  readonly beside?: number | undefined;
}

function levelsIn({ actual, path }: SideToDraw, year: number): Levels {
  const happened = actual.map(({ from, values }) => values[year - from]).find((value) => value !== undefined);
  const projected = path.values[year - path.from];
  if (projected === undefined || happened === undefined) return { shown: projected ?? happened };
  return Math.abs(projected / happened - 1) < 0.0005 ? { shown: happened } : { shown: projected, beside: happened };
}
