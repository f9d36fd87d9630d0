import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { type SerifText, serifKinds, serifText } from "../../fonts/serifText.ts";
import { type Language, languages } from "../../language/language.ts";
import { readPages } from "../../search/readPages.ts";
import type { SearchPage } from "../../search/searchPage.ts";

/** What the site as a whole needs of one built page. */
export interface BuiltPage {
  /** The results that it gives. */
  readonly found: readonly SearchPage[];
  /** The characters that it sets in the Korean serif, of each kind as one text; undefined where it sets no Hangul. */
  readonly serif?: Readonly<Record<keyof SerifText, string>> | undefined;
}

const isHangul = (character: string) => /\p{Script=Hangul}/u.test(character);

/** The language of a page, by its path in the built folder. */
export const languageOf = (name: string): Language => languages.find((each) => name.startsWith(`${each}/`)) ?? "en";

/** Where a built folder is, and the path that it is published under. */
export interface BuiltFolder {
  readonly folder: string;
  readonly base: string;
}

/** Reads pages of a built folder, by their paths in it. */
export function builtPages({ folder, base }: BuiltFolder): (name: string) => BuiltPage {
  const assets = join(folder, "_astro");
  const scripts = elementScripts(folder);
  /** The words of the script that defines an element. */
  const wordsOf = (element: string) => {
    const script = scripts.find((name) => name.startsWith(`${element}-element.`));
    return script ? readFileSync(join(assets, script), "utf8") : "";
  };
  return (name) => {
    const html = readFileSync(join(folder, name), "utf8");
    return { found: foundOn(name, html), serif: serifOf(name, html) };
  };

  function foundOn(name: string, html: string): SearchPage[] {
    if (!name.endsWith("/index.html")) return [];
    const address = name.replace(/index\.html$/, "");
    const path = `/${address.replace(/^ko\//, "")}`;
    return readPages(html, { path, url: posix.join(base, address) }).map((page) =>
      // A calculator is a figure, too, and has no picture.
      existsSync(join(folder, `charts/${page.figure}.picture.svg`)) ? page : { ...page, figure: undefined },
    );
  }

  function serifOf(name: string, html: string): BuiltPage["serif"] {
    // The page of an unknown address is in both languages.
    if (languageOf(name) !== "ko" && name !== "404.html") return undefined;
    const text = serifText(html, wordsOf);
    if (![...text.regular, ...text.bold].some(isHangul)) return undefined;
    const joined = serifKinds.map((kind) => [kind, [...text[kind]].join("")] as const);
    return Object.fromEntries(joined) as Record<keyof SerifText, string>;
  }
}

/** The scripts that define elements, which say some of what their pages show; their names change with what they hold. */
export const elementScripts = (folder: string): string[] =>
  readdirSync(join(folder, "_astro"))
    .filter((name) => name.endsWith(".js") && name.includes("-element."))
    .sort();
