import { isMap, parseDocument } from "yaml";

/** Why something is not published: it is still written, or its day has not come. */
export type HeldBack = { readonly kind: "draft" } | { readonly kind: "scheduled"; readonly day: string };

/**
 * Why a text is held back on a day; undefined where it is published. `text` is an essay with its front matter, or YAML
 * alone. What cannot be read holds nothing back: its mistake is told by those who read it for the page.
 */
export function heldBack(text: string, day: string): HeldBack | undefined {
  const [, block = text] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
  const { contents } = parseDocument(block, { logLevel: "silent" });
  if (!isMap(contents)) return undefined;
  const [draft, published] = ["draft", "published"].map((key): unknown => contents.get(key));
  if (draft === true) return { kind: "draft" };
  if (typeof published !== "string" || !isDay(published) || published <= day) return undefined;
  return { kind: "scheduled", day: published };
}

/** Whether a text is a day of the calendar: 2026-13-21 and 2026-02-30 are none. */
function isDay(text: string): boolean {
  const date = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The reason in the words of a message: "is a draft", "is published on 2026-12-24". */
export function heldBackReason(held: HeldBack): string {
  return held.kind === "draft" ? "is a draft" : `is published on ${held.day}`;
}
