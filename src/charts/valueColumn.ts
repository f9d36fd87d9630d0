import type { Mark, MarkName } from "./schema.ts";

/** Marks that say again what another mark says, or say nothing of the data. */
export const silentMarks: ReadonlySet<MarkName> = new Set<MarkName>(["text", "ruleX", "ruleY", "arrow"]);

const joining: ReadonlySet<MarkName> = new Set<MarkName>(["link", "areaY", "tickX"]);

/** Dots, lines and bars name their values first; what joins them only what they do not. */
export const tellingOrder = (a: { readonly mark: Mark }, b: { readonly mark: Mark }): number =>
  Number(joining.has(a.mark.mark)) - Number(joining.has(b.mark.mark));

/** The column whose values a mark tells: in named rows what stands on the horizontal axis, else on the vertical one. */
export function valueColumn({ x, x2, y, y2 }: Mark, isNamed: boolean): string | undefined {
  const channel = isNamed ? (x ?? x2) : (y ?? y2 ?? x2);
  return typeof channel === "string" ? channel : undefined;
}
