import { everyday } from "./latinFaces.ts";
import type { SerifText } from "./serifText.ts";

/** The pages that share their fonts: an essay and a list have their own, the pages behind a list have theirs together. */
export function groupOf(page: string): string {
  const folders = page.split("/").slice(0, -1);
  if (folders[0] === "ko") folders.shift();
  if (folders[0] === "essays" || folders.length < 2) return folders.join("-") || "home";
  return `${folders[0]}-pages`;
}

const isDrawn = (character: string) => character >= " " && character !== "\u2060";
const union = (...sets: Iterable<string>[]) =>
  new Set(
    sets
      .flatMap((set) => [...set])
      .filter(isDrawn)
      .sort(),
  );

/** The serif text of each group of pages, with all that Latin text is written with; results show the titles of all. */
export function groupTexts(pages: ReadonlyMap<string, SerifText>): Map<string, SerifText> {
  const groups = new Map<string, SerifText>();
  for (const [page, { regular, bold, words, chosen }] of pages) {
    const group = groups.get(groupOf(page));
    groups.set(groupOf(page), {
      regular: union(group?.regular ?? everyday, regular),
      bold: union(group?.bold ?? everyday, bold),
      words: union(group?.words ?? [], words),
      chosen: union(group?.chosen ?? [], chosen),
    });
  }
  const results = groups.get("search");
  if (results) groups.set("search", { ...results, words: union(...[...groups.values()].map(({ bold }) => bold)) });
  return groups;
}
