import { location } from "vfile-location";
import type { Place } from "./diagnostic.ts";

/** Tells the place of characters of a text, which is searched for its lines once. */
export function placesIn(text: string): (offset: number) => Place {
  const lines = location(text);
  return (offset) => {
    const { line = 1, column = 1 } = lines.toPoint(Math.min(Math.max(offset, 0), text.length)) ?? {};
    return { line, column };
  };
}

/** The place of one character of a text. */
export function placeAt(text: string, offset: number): Place {
  return placesIn(text)(offset);
}
