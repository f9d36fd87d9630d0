import { readNumber } from "../../language/readNumber.ts";

/** What the reader chooses: the exploration rate in percent, 0 to 100, and the seed of the chance numbers. */
export interface BubbleAssumptions {
  readonly exploration: number;
  readonly seed: number;
}

export const defaultBubble: BubbleAssumptions = { exploration: 10, seed: 1 };
export const bubbleRanges = { exploration: [0, 100], seed: [1, 9999] } as const;

/** The nearest valid assumptions to a query string, and whether anything in it had to be changed. */
export function toBubbleAssumptions(search: string): { assumptions: BubbleAssumptions; changed: boolean } {
  const query = new URLSearchParams(search);
  let changed = false;
  const read = (name: keyof BubbleAssumptions) => {
    const text = query.get(name);
    if (text === null) return defaultBubble[name];
    const [least, most] = bubbleRanges[name];
    const unit = name === "exploration" ? "percent" : undefined;
    const reading = readNumber(text, { range: [least, most], whole: true, unit });
    const value =
      reading.kind === "number" ? Math.round(Math.min(most, Math.max(least, reading.value))) : defaultBubble[name];
    if (String(value) !== text) changed = true;
    return value;
  };
  return { assumptions: { exploration: read("exploration"), seed: read("seed") }, changed };
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
