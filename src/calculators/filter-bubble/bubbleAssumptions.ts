import { readNumber } from "../../language/readNumber.ts";

/** What the reader chooses: the exploration rate in percent, 0 to 100, and the seed of the chance numbers. */
export interface BubbleAssumptions {
  readonly exploration: number;
  readonly seed: number;
}

export const defaultBubble: BubbleAssumptions = { exploration: 10, seed: 1 };
export const bubbleRanges = { exploration: [0, 100], seed: [1, 9999] } as const;

/** A value that was not taken as it stood. */
export interface BubbleNote {
  readonly kind: "bound" | "unreadable" | "ambiguous";
  readonly given: string;
  readonly used: number;
  /** The two numbers that an ambiguous text may be. */
  readonly readings?: readonly [number, number];
}

/**
 * The nearest valid assumptions to a query string, and what in it had to be changed. What is no number, or may be two,
 * leaves the value `before` it.
 */
export function toBubbleAssumptions(
  search: string,
  before: BubbleAssumptions = defaultBubble,
): { assumptions: BubbleAssumptions; notes: readonly BubbleNote[] } {
  const query = new URLSearchParams(search);
  const notes: BubbleNote[] = [];
  const read = (name: keyof BubbleAssumptions) => {
    const given = query.get(name);
    if (given === null) return defaultBubble[name];
    const range = bubbleRanges[name];
    const reading = readNumber(given, { range, whole: true, unit: name === "exploration" ? "percent" : undefined });
    if (reading.kind !== "number") {
      notes.push({ ...reading, given, used: before[name] });
      return before[name];
    }
    const used = Math.round(Math.min(range[1], Math.max(range[0], reading.value)));
    if (used !== reading.value) notes.push({ kind: "bound", given, used });
    return used;
  };
  return { assumptions: { exploration: read("exploration"), seed: read("seed") }, notes };
}

/** The query string with the assumptions written in; what else it holds stays, and defaults are left out. */
export function toBubbleSearch(assumptions: BubbleAssumptions, search = ""): string {
  const query = new URLSearchParams(search);
  for (const name of ["exploration", "seed"] as const) {
    if (assumptions[name] === defaultBubble[name]) query.delete(name);
    else query.set(name, String(assumptions[name]));
  }
  const text = query.toString();
  return text && `?${text}`;
}
