import { everyday } from "./latinFaces.ts";
import { type SerifText, serifKinds } from "./serifText.ts";

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

/** The characters of each kind that a page sets in the serif, as sets or as texts. */
export type PageText = Readonly<Record<keyof SerifText, Iterable<string>>>;

/**
 * The serif text of each group of pages, with all that Latin text is written with; results show the titles of all.
 * Of each page nothing is held but what its group has not had.
 */
export function groupTexts(pages: Iterable<readonly [page: string, text: PageText]>): Map<string, SerifText> {
  const groups = new Map<string, Record<keyof SerifText, Set<string>>>();
  for (const [page, text] of pages) {
    const name = groupOf(page);
    const group = groups.get(name) ?? {
      regular: new Set(everyday),
      bold: new Set(everyday),
      words: new Set(),
      chosen: new Set(),
    };
    groups.set(name, group);
    for (const kind of serifKinds) for (const character of text[kind]) group[kind].add(character);
  }
  const texts = new Map(
    [...groups].map(([name, { regular, bold, words, chosen }]): [string, SerifText] => [
      name,
      { regular: union(regular), bold: union(bold), words: union(words), chosen: union(chosen) },
    ]),
  );
  const results = texts.get("search");
  if (results) texts.set("search", { ...results, words: union(...[...texts.values()].map(({ bold }) => bold)) });
  return texts;
}
