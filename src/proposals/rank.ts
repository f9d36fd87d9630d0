import type { Candidate, Shape } from "./candidate.ts";
import type { Context } from "./context.ts";
import { isYear, type PrintedNumber } from "./printedNumber.ts";
import type { Source } from "./source.ts";
import { nameWords } from "./words.ts";

/**
 * Points of a shape: what it costs to suppose it, and the words that speak for it. A pair or a count fits many numbers
 * by chance and a cell few, so that without its words a pair stands behind every cell that is named as well.
 */
interface ShapePoints {
  readonly cost: number;
  readonly words?: RegExp;
  readonly reward?: number;
}

const rising =
  /\b(?:rose|risen|rise[sn]?|rising|grew|grow[ns]?|growing|growth|gain\w*|gr[eo]wth|increas\w*|up by|f[ae]ll(?:en|s|ing)?|fell|drop\w*|declin\w*|down by|lost|lose|shr[aiu]nk\w*|chang\w*|added|more than in|went)\b|늘|줄|올랐|오른|올라|상승|하락|떨어|내렸|내려|증가|감소|성장|커졌|변화|뛰었/i;
const points: Readonly<Record<Shape, ShapePoints>> = {
  cell: { cost: 0 },
  "figure-value": { cost: 1 },
  fact: { cost: 1.5 },
  share: {
    cost: 3.5,
    words: /\bof\b|\bshare\b|\bpercentage\b|\bagainst\b|\bpart\b|비중|비율|가운데|몫|대비|의 \d/i,
    reward: 1.5,
  },
  multiple: { cost: 2.5, words: /\btimes\b|fold\b|multiple|\btwice\b|배/i, reward: 2 },
  change: { cost: 3, words: rising, reward: 2.5 },
  difference: { cost: 3.5, words: rising, reward: 2.5 },
  "log-change": { cost: 1, words: /log|로그/i, reward: 1 },
  "yearly-rate": {
    cost: 6,
    words: /\b(?:a|per|each|every) year\b|\bannual\w*|\bon average\b|연평균|해마다|매년|한 해에|연간/i,
    reward: 3.5,
  },
  index: { cost: 4, words: /\bindex|= ?100|\bas 100\b|지수|100으로/i, reward: 3 },
  complement: {
    cost: 4,
    words: /\brest\b|\bremain\w*|\boutside\b|\bnot\b|\bwithout\b|\bin person\b|\bother\b|나머지|아닌|밖|대면|매장/i,
    reward: 2.5,
  },
  highest: {
    cost: 2,
    words: /\bpeak\w*|\bhighest\b|\bmost\b|\brecord\b|\btop\b|\blargest\b|정점|최고|가장|최대/i,
    reward: 3,
  },
  lowest: {
    cost: 2,
    words: /\blowest\b|\bleast\b|\bfewest\b|\blow point\b|\btrough\b|\bsmallest\b|최저|가장|최소|바닥/i,
    reward: 3,
  },
  "year-of-highest": { cost: 2, words: /\bpeak\w*|\bhighest\b|\bmost\b|\brecord\b|정점|최고|가장/i, reward: 3 },
  "year-of-lowest": { cost: 2.5, words: /\blowest\b|\bleast\b|\btrough\b|최저|가장 (?:낮|적)/i, reward: 3 },
  "first-year": { cost: 4, words: /\bsince\b|\bfirst\b|\bbegin\w*|\bfrom\b|부터|처음|시작/i, reward: 1.5 },
  "last-year": { cost: 4, words: /\blast\b|\blatest\b|\bup to\b|\buntil\b|마지막|까지|최근/i, reward: 1.5 },
  "first-above": { cost: 4, words: /\bfirst\b|\bpass\w*|\babove\b|\bover\b|\bexceed\w*|처음|넘/i, reward: 2.5 },
  "first-over-other": {
    cost: 3,
    words:
      /\bpass\w*|\bovert\w+|\bcross\w*|\blarger\b|\bahead\b|\bsince\b|\bmore than\b|추월|앞질|앞지|넘|역전|보다|제치|제쳤/i,
    reward: 3,
  },
  count: {
    cost: 2.5,
    words: /\bof (?:the|these|them|those|its)\b|\bnumbers?\b|\bcount\w*|\bpublished\b|중|가운데|개|건|번/i,
    reward: 1,
  },
  "count-distinct": {
    cost: 4,
    words: /\bdifferent\b|\bdefinitions?\b|\bkinds?\b|\bof the\b|\beditions?\b|서로 다른|가지|종류|개 판/i,
    reward: 1.5,
  },
  sum: { cost: 5, words: /\btotal\b|\btogether\b|\ball\b|\bsum\b|\bin all\b|합|모두|총|전체/i, reward: 2.5 },
  mean: { cost: 5.5, words: /\baverage\b|\bmean\b|평균/i, reward: 4 },
  // A claim's words have chosen its shape.
  "every-step": { cost: 0 },
  "first-time": { cost: 0 },
  extreme: { cost: 0 },
  greater: { cost: 0 },
  never: { cost: 0 },
  "never-again": { cost: 0 },
};

/** The shapes for which the sentence has words. */
export function shapesNamed(context: Context): ReadonlySet<Shape> {
  const named = Object.entries(points).filter(([, { words }]) => words && context.says(words));
  return new Set(named.map(([shape]) => shape as Shape));
}

/** A candidate with its points: more is better. */
export interface Ranked {
  readonly candidate: Candidate;
  readonly score: number;
}

/** A short number is given by tens of thousands of pairs: so many of the best are looked at any further. */
const considered = 400;

/** The best candidates by their points, the best first; equals stay in the order in which they were found. */
export function rank(candidates: readonly Candidate[], printed: PrintedNumber, context: Context): Ranked[] {
  const evidence = new Map<Source, SourceEvidence>();
  const of = (source: Source) => {
    const known = evidence.get(source) ?? new SourceEvidence(source, context);
    evidence.set(source, known);
    return known;
  };
  const scored = candidates.map((candidate) => ({
    candidate,
    score: scoreOf(candidate, printed, context, of(candidate.source)),
  }));
  scored.sort((a, b) => b.score - a.score);
  return tablesBeforeFigures(scored.slice(0, considered)).sort((a, b) => b.score - a.score);
}

/**
 * Where a figure hands on what its dataset says, the dataset is asked: it takes the points of both, and the figure
 * stands behind it. A figure is asked for the sums that it has done itself.
 */
function tablesBeforeFigures(scored: readonly Ranked[]): Ranked[] {
  const keyOf = ({ shape, value }: Candidate, dataset: string) => `${dataset} ${shape} ${value.toPrecision(10)}`;
  const handedOn = new Map<string, number>();
  const own = new Set<string>();
  for (const { candidate, score } of scored) {
    const { source } = candidate;
    if (source.kind === "dataset") own.add(keyOf(candidate, source.id));
    else
      for (const dataset of source.datasets) {
        const key = keyOf(candidate, dataset);
        handedOn.set(key, Math.max(score, handedOn.get(key) ?? score));
      }
  }
  return scored.map(({ candidate, score }) => {
    const { source } = candidate;
    if (source.kind === "figure") {
      const isCopy = source.datasets.some((dataset) => own.has(keyOf(candidate, dataset)));
      return { candidate, score: isCopy ? score - 2 : score };
    }
    // Of several cells with one value the best named is meant; the figure's points are not given to all of them in full.
    return { candidate, score: Math.max(score, (handedOn.get(keyOf(candidate, source.id)) ?? score) + score / 100) };
  });
}

function scoreOf(candidate: Candidate, printed: PrintedNumber, context: Context, evidence: SourceEvidence): number {
  const { shape, common, pair, fit, column, measure } = candidate;
  const { cost, words, reward = 0 } = points[shape];
  let score = evidence.table - cost;
  if (words && context.says(words)) score += reward;
  for (const { column: name, value } of common) score += evidence.of(name, value);
  for (const { column: name, value } of pair ?? []) score += 0.6 * evidence.of(name, value);
  if (column) score += evidence.ofColumn(column.column);
  if (fit.coarse) score -= printed.digits === 0 && printed.exponent > 0 ? 0.5 : 1.5;
  if (fit.flipped) score -= 1;
  // A year that stands in the text is more often one the text names than a count or an amount.
  if (isYear(printed) && !["year", "unknown"].includes(measure.kind)) score -= 4;
  // What is looked up under the year gives it for certain, and says nothing of it.
  if (isYear(printed) && common.some(({ value }) => Number(value) === printed.value)) score -= 5;
  if (measure.kind === "unknown") score -= 0.5;
  if (isSmallCount(printed))
    score += shape.startsWith("count") ? 1.5 : pair ? -1.5 : measure.kind === "percent" ? -1 : 0;
  return score;
}

/** A whole number without a sign and of two digits: it counts things more often than it measures them. */
function isSmallCount({ kind, value, digits, exponent }: PrintedNumber): boolean {
  return (kind === "bare" || kind === "things" || kind === "count") && digits === 0 && exponent === 0 && value < 100;
}

/** What the words around the number say for one table: as a whole, and for each value of its dimensions. */
class SourceEvidence {
  readonly table: number;
  readonly source: Source;
  readonly context: Context;
  private readonly values = new Map<string, number>();
  private readonly columns = new Map<string, number>();
  private readonly dimensions = new Map<string, DimensionEvidence>();

  constructor(source: Source, context: Context) {
    this.source = source;
    this.context = context;
    this.table = tablePoints(source, context);
  }

  /** Points for a value: named near the number much, named elsewhere some, unnamed or another one named instead: less. */
  of(column: string, value: unknown): number {
    const key = `${column}=${value}`;
    const known = this.values.get(key);
    if (known !== undefined) return known;
    const found = this.pointsOf(column, value);
    this.values.set(key, found);
    return found;
  }

  private pointsOf(column: string, value: unknown): number {
    const { source, context } = this;
    const dimension = this.dimension(column);
    if (dimension.size < 2) return 0;
    const { surety, nearness } = context.mentions(source.namesOf(column, value));
    if (surety > 0) return 3 * surety + 2 * surety * nearness;
    if (dimension.named) return -2.5;
    if (column === source.time) return value === dimension.latest ? -0.5 : -1.2;
    return value === dimension.commonest ? -0.3 : -0.8;
  }

  private dimension(column: string): DimensionEvidence {
    let known = this.dimensions.get(column);
    if (!known) {
      known = dimensionEvidence(this.source, column, this.context);
      this.dimensions.set(column, known);
    }
    return known;
  }

  /** Points for a column whose title the sentence has. */
  ofColumn(column: string): number {
    let known = this.columns.get(column);
    if (known === undefined) {
      const titles = this.source.measures.find((each) => each.column === column)?.titles;
      known = titles && this.source.measures.length > 1 ? 2 * partFound(Object.values(titles), this.context) : 0;
      this.columns.set(column, known);
    }
    return known;
  }
}

interface DimensionEvidence {
  readonly size: number;
  /** Whether the sentence names one of its values for certain. */
  readonly named: boolean;
  readonly latest: unknown;
  readonly commonest: unknown;
}

function dimensionEvidence(source: Source, column: string, context: Context): DimensionEvidence {
  const counts = new Map<unknown, number>();
  for (const row of source.rows) counts.set(row[column], (counts.get(row[column]) ?? 0) + 1);
  const values = [...counts.keys()];
  const named = values.some((value) => context.inSentence(source.namesOf(column, value)).surety > 0.9);
  const most = Math.max(...counts.values());
  const latest = values.reduce((a, b) => (String(b) > String(a) ? b : a), "");
  return { size: values.length, named, latest, commonest: values.find((value) => counts.get(value) === most) };
}

function tablePoints({ id, kind, essay, datasets, words }: Source, context: Context): number {
  const { surroundings } = context;
  let score = 1.5 * partFound(words, context);
  if (surroundings.essay !== undefined) {
    const own =
      kind === "figure" ? essay === surroundings.essay : datasets.some((name) => surroundings.datasets?.includes(name));
    score += own ? 2 : -2;
  }
  if (kind === "figure" && surroundings.sectionFigures?.includes(id)) score += 1;
  return score;
}

/** The greatest part of a title's words that the surroundings have. */
function partFound(titles: readonly string[], context: Context): number {
  return Math.max(
    0,
    ...titles.map((title) => {
      const words = nameWords(title);
      if (words.length === 0) return 0;
      return words.reduce((sum, word) => sum + context.mentions([word]).surety, 0) / words.length;
    }),
  );
}
