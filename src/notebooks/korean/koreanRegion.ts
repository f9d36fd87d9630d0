import type { Translate } from "./translator.ts";

/** What the frame of a table says, "18 rows: id, year", in Korean; undefined for any other text. */
export function koreanRegion(label: string, translate: Translate): string | undefined {
  const [, rows, names] = /^(\d+) rows: (.*)$/.exec(label) ?? [];
  if (names === undefined) return undefined;
  const korean = names.split(", ").map((name) => translate(name) ?? name);
  return `행 ${rows}개: ${korean.join(", ")}`;
}
