/** What a path of convergence starts from. */
export interface Convergence {
  /** GDP per head at purchasing power in the start year, in the unit of `leaderPerHead`; above 0. */
  readonly perHead: number;
  readonly leaderPerHead: number;
  /** People in the start year and in every year after it. */
  readonly population: readonly number[];
  /** Growth per head of the leader, percent a year. */
  readonly frontier: number;
  /** Percentage points of growth a year for one log unit of distance from the leader. */
  readonly speed: number;
}

/**
 * Real growth by convergence, percent a year, one rate for each year of `population` after the first. Growth per head is
 * `frontier` + `speed` · ln(leader’s level ÷ own level) of the year before, the leader’s level growing at `frontier`;
 * growth of the whole compounds it with that of the population.
 * Source: the regularity of about two per cent a year in Robert J. Barro, “Convergence and Modernisation”, The Economic
 * Journal 125 (2015), and Barro and Sala-i-Martin, “Convergence”, Journal of Political Economy 100 (1992).
 */
export function convergenceGrowth({ perHead, leaderPerHead, population, frontier, speed }: Convergence): number[] {
  let distance = Math.log(leaderPerHead / perHead);
  return population.slice(1).map((people, i) => {
    const growth = 1 + (frontier + speed * distance) / 100;
    distance += Math.log1p(frontier / 100) - Math.log(growth);
    return 100 * ((growth * people) / (population[i] as number) - 1);
  });
}
