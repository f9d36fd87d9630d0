import { between, DomainError } from "./domainError.ts";
import { sfc32, type Uniform } from "./randomNumbers.ts";

/** The invented world of the simulation. None of it is measured: the numbers are chosen to make the mechanism visible. */
export interface FilterBubble {
  /** How many topics there are, 2 or more. */
  readonly topics: number;
  /** Readers simulated; each has tastes of their own. */
  readonly readers: number;
  /** Items shown to each reader, one after the other. */
  readonly shown: number;
  /** Between 0 and 2^32 − 1. */
  readonly seed: number;
}

export const defaultFilterBubble: FilterBubble = { topics: 20, readers: 200, shown: 300, seed: 1 };

/** Averages over all readers at one exploration rate. */
export interface FilterBubbleOutcome {
  readonly exploration: number;
  /** Effective number of topics shown to a reader, from 1 to `topics`. */
  readonly diversity: number;
  /** Share of the shown items that were clicked, 0 to 1. */
  readonly clickRate: number;
}

/** Chances that an item is clicked: of a topic of no interest, and of the reader’s favourite. */
export const clickChance = { least: 0.02, most: 0.6 } as const;

/**
 * A filter bubble as a model, not data: a recommender that shows what was clicked, with a chance `exploration`
 * (0 to 1) of showing any topic at random.
 *
 * Each reader's taste for a topic is drawn from an exponential distribution and scaled so that the favourite is
 * clicked with probability 0.6 and a topic of no interest with 0.02. The recommender knows none of this. It keeps,
 * per topic, (clicks + 1) / (times shown + 2), the mean of a uniform prior after what it has seen, and otherwise
 * shows the topic where that is highest, the first of equals; tastes are independent draws, so that first one may be
 * any. Every item shown updates it: exposure decides what it can learn. Every exploration rate meets the same readers,
 * so differences between two rates are not luck in tastes.
 */
export function filterBubble(exploration: number, world: FilterBubble = defaultFilterBubble): FilterBubbleOutcome {
  between("exploration", exploration, 0, 1);
  for (const name of ["topics", "readers", "shown"] as const) {
    const least = name === "topics" ? 2 : 1;
    if (Number.isInteger(world[name]) && world[name] >= least) continue;
    const expected = `a whole number of ${least} or more`;
    throw new DomainError({ code: "not-whole", argument: name, value: world[name], expected });
  }
  const tastes = sfc32(world.seed);
  const course = sfc32(~world.seed);
  let [diversity, clicks] = [0, 0];
  for (let reader = 0; reader < world.readers; reader++) {
    const history = recommend(exploration, clickChances(tastes, world.topics), world.shown, course);
    diversity += effectiveNumber(history.shown);
    clicks += history.clicks;
  }
  return { exploration, diversity: diversity / world.readers, clickRate: clicks / (world.readers * world.shown) };
}

/**
 * The effective number of topics: exp(−Σ p ln p), the exponential of Shannon's entropy of the exposure. Topics shown
 * equally often count fully, one topic alone counts 1. Source: L. Jost, "Entropy and diversity", Oikos 113 (2006).
 */
export function effectiveNumber(counts: ArrayLike<number>): number {
  const list = Array.from(counts).filter((count) => count > 0);
  const total = list.reduce((sum, count) => sum + count, 0);
  return Math.exp(-list.reduce((sum, count) => sum + (count / total) * Math.log(count / total), 0));
}

function clickChances(uniform: Uniform, topics: number): Float64Array {
  const tastes = Float64Array.from({ length: topics }, () => -Math.log(uniform()));
  const favourite = Math.max(...tastes);
  const { least, most } = clickChance;
  return tastes.map((taste) => least + ((most - least) * taste) / favourite);
}

function recommend(
  exploration: number,
  chances: Float64Array,
  items: number,
  uniform: Uniform,
): { shown: Uint32Array; clicks: number } {
  const shown = new Uint32Array(chances.length);
  const clicked = new Uint32Array(chances.length);
  let clicks = 0;
  for (let item = 0; item < items; item++) {
    const explores = uniform() < exploration;
    const anyTopic = Math.floor(uniform() * chances.length);
    const topic = explores ? anyTopic : mostPromising(shown, clicked);
    shown[topic] = (shown[topic] as number) + 1;
    if (uniform() >= (chances[topic] as number)) continue;
    clicked[topic] = (clicked[topic] as number) + 1;
    clicks++;
  }
  return { shown, clicks };
}

/** One world at every exploration rate from 0 to 1 in twentieths. */
export function filterBubbleCurve(world: FilterBubble = defaultFilterBubble): FilterBubbleOutcome[] {
  return Array.from({ length: 21 }, (_, i) => filterBubble(i / 20, world));
}

function mostPromising(shown: Uint32Array, clicked: Uint32Array): number {
  let [best, highest] = [0, 0];
  for (let topic = 0; topic < shown.length; topic++) {
    const promise = ((clicked[topic] as number) + 1) / ((shown[topic] as number) + 2);
    if (promise > highest) [best, highest] = [topic, promise];
  }
  return best;
}
