import type { ReadoutData } from "./readoutData.ts";

/** What the drawings of a figure say since the reader changed them; those that nobody changed say what was published. */
export const shownReadouts = new WeakMap<Element, ReadoutData>();

/** Told to the drawings of a figure when they have been drawn anew. */
export const redrawn = "figure-redrawn";
