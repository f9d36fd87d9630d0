import type { Content } from "../../content/content.ts";

/** What is asked for: a name that can be an address, where it shall lie, and the day. */
export interface BeginningSpec {
  readonly name: string;
  /** Slug of the essay, where one was named. */
  readonly essay?: string;
  /** Name of the dataset that a figure is to draw, where one was named. */
  readonly dataset?: string;
  /** As 2026-11-29. */
  readonly today: string;
  readonly content: Content;
}

/** The files that begin something, by path, and what its editor does next. */
export interface Beginning {
  readonly files: Readonly<Record<string, string>>;
  /** A line for each step, in their order. */
  readonly next: readonly string[];
}

/** A name or a place that nothing can be begun under; the message says what to give instead. */
export class BeginningError extends Error {
  override name = "BeginningError";
}

/** `steel-prices` as a title: "Steel prices". */
export function titleOf(name: string): string {
  return name.replaceAll("-", " ").replace(/^./, (letter) => letter.toUpperCase());
}
