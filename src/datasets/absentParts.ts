import type { Content } from "../content/content.ts";
import type { Diagnostic } from "../content/diagnostic.ts";
import type { Versioned } from "../content/madeFrom.ts";
import { oncePerProcess } from "../content/oncePerProcess.ts";

const state = () => oncePerProcess("absent parts", () => new WeakMap<Content, ReadonlyMap<string, Diagnostic>>());

/** Remembers which datasets have parts that cannot be had here, and why, by their names. */
export function setAbsentParts(content: Content, absent: ReadonlyMap<string, Diagnostic>): void {
  state().set(content, absent);
}

/** The datasets whose parts could not be had when they were last looked for, with why. */
export function absentParts(content: Content): ReadonlyMap<string, Diagnostic> {
  return state().get(content) ?? new Map();
}

/** What is made while some tables are absent is no answer once they are there: they count as a file of it. */
export function absentMark(content: Content): Versioned | undefined {
  const names = [...absentParts(content).keys()].sort();
  return names.length > 0 ? { path: "absent from the store", version: names.join(" ") } : undefined;
}
