import type { GdpPoint } from "./economy.ts";
import { isAbove } from "./isAbove.ts";

/** Who led in one year. A tie has no leader; a year without both levels is a gap, never filled in. */
export type YearLeader =
  | { readonly year: number; readonly kind: "leads"; readonly leader: string }
  | { readonly year: number; readonly kind: "tie" }
  | { readonly year: number; readonly kind: "gap" };

/** The lead passing from one economy to the other. */
export interface LeadChange {
  /** The first year in which `to` is known to lead. */
  readonly year: number;
  readonly from: string;
  readonly to: string;
  /** The last year in which `from` is known to have led; if not the year before, the change is not dated closer. */
  readonly lastYearOfFrom: number;
}

/** The leader of every year from the first to the last of two series, in any order, of one unit. */
export function leaderSequence(one: readonly GdpPoint[], other: readonly GdpPoint[]): YearLeader[] {
  const years = [...one, ...other].map(({ year }) => year);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => {
    const year = first + i;
    return leaderOf(
      year,
      one.find((point) => point.year === year),
      other.find((point) => point.year === year),
    );
  });
}

function leaderOf(year: number, one: GdpPoint | undefined, other: GdpPoint | undefined): YearLeader {
  if (!one || !other) return { year, kind: "gap" };
  if (isAbove(one.gdp, other.gdp)) return { year, kind: "leads", leader: one.economy };
  if (isAbove(other.gdp, one.gdp)) return { year, kind: "leads", leader: other.economy };
  return { year, kind: "tie" };
}

/** Every change of the lead in a sequence of leaders, worked out or stated. Ties and gaps change nothing by themselves. */
export function leadChanges(sequence: readonly YearLeader[]): LeadChange[] {
  const led = sequence.filter((entry) => entry.kind === "leads");
  return led.flatMap((entry, i) => {
    const before = led[i - 1];
    if (!before || before.leader === entry.leader) return [];
    return [{ year: entry.year, from: before.leader, to: entry.leader, lastYearOfFrom: before.year }];
  });
}

/**
 * Since when the leader of the last year has led without a break, as far as the data go back: the first year after
 * the last other leader, tie or gap. Undefined when the last year has no leader.
 */
export function leadingSince(sequence: readonly YearLeader[]): { leader: string; year: number } | undefined {
  const last = sequence.at(-1);
  if (last?.kind !== "leads") return undefined;
  const { leader } = last;
  const broken = sequence.findLastIndex((entry) => entry.kind !== "leads" || entry.leader !== leader);
  return { leader, year: (sequence[broken + 1] as YearLeader).year };
}
