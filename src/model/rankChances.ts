import { equalityTolerance } from "./isAbove.ts";
import { normalQuantile } from "./normalQuantile.ts";
import { sfc32 } from "./randomNumbers.ts";

/** One economy of a field in one year, and how far chance may have moved it by then. */
export interface UncertainLevel {
  /** The level without shocks, above 0, in the unit of the others. */
  readonly level: number;
  /** Standard deviation of the log level (natural logarithm). */
  readonly deviation: number;
  /** Correlation of its departure with what is common to all, −1 to 1: its square is the common share of the variance. */
  readonly common: number;
}

/** Standard normal draws, path by path: the common factor first, then one for each economy. */
export interface RankDraws {
  readonly paths: number;
  readonly economies: number;
  readonly normals: Float64Array;
}

/** What shocks make of the order in one year; the lists are in the order of the levels. */
export interface RankChances {
  /** `byRank[i][r]`: share of the paths (0 to 1) in which economy i has rank r + 1. */
  readonly byRank: readonly (readonly number[])[];
  /** The mean rank. */
  readonly expected: readonly number[];
  /** `above[i][j]`: share of the paths in which i stands above j. */
  readonly above: readonly (readonly number[])[];
}

/** The draws of `paths` paths for a number of economies; the same seed gives the same draws on every machine. */
export function drawRanks(economies: number, { seed, paths = 10_000 }: { seed: number; paths?: number }): RankDraws {
  const uniform = sfc32(seed);
  const normals = new Float64Array(paths * (economies + 1));
  for (let i = 0; i < normals.length; i++) normals[i] = normalQuantile(uniform());
  return { paths, economies, normals };
}

/**
 * The chances of every rank among `levels`, under one factor and a part of each economy's own:
 * ln level + deviation · (common · F + √(1 − common²) · U), F and U standard normal. What moves all alike leaves the
 * order as it is. Equal levels share the rank, as in `ranks`.
 */
export function rankChances(levels: readonly UncertainLevel[], { paths, normals }: RankDraws): RankChances {
  const count = levels.length;
  const base = Float64Array.from(levels, ({ level }) => Math.log(level));
  const shared = Float64Array.from(levels, ({ deviation, common }) => deviation * common);
  const own = Float64Array.from(levels, ({ deviation, common }) => deviation * Math.sqrt(1 - common * common));
  const byRank = new Int32Array(count * count);
  const above = new Int32Array(count * count);
  const log = new Float64Array(count);
  const rank = new Int32Array(count);
  const apart = Math.log1p(equalityTolerance);
  for (let path = 0, next = 0; path < paths; path++) {
    const factor = normals[next++] as number;
    for (let i = 0; i < count; i++)
      log[i] = (base[i] as number) + (shared[i] as number) * factor + (own[i] as number) * (normals[next++] as number);
    rank.fill(0);
    // Counted without branches, which a processor could only guess.
    for (let i = 1; i < count; i++)
      for (let j = 0; j < i; j++) {
        const gap = (log[i] as number) - (log[j] as number);
        const over = Number(gap > apart);
        const under = Number(gap < -apart);
        above[i * count + j]! += over;
        above[j * count + i]! += under;
        rank[j]! += over;
        rank[i]! += under;
      }
    for (let i = 0; i < count; i++) byRank[i * count + (rank[i] as number)]!++;
  }
  const shares = (counts: Int32Array) =>
    levels.map((_, i) => Array.from(counts.subarray(i * count, (i + 1) * count), (each) => each / paths));
  const ranked = shares(byRank);
  return {
    byRank: ranked,
    expected: ranked.map((chances) => chances.reduce((sum, chance, r) => sum + chance * (r + 1), 0)),
    above: shares(above),
  };
}
