import type { Plugin } from "vite";
import { type Content, contentOf } from "./content.ts";

/** Where modules take all figures or all notebooks at once: a call of import.meta.glob with one pattern. */
const globs = [
  { pattern: /(import\.meta\.glob(?:<[^(]*>)?\(\s*)("(?:\.\.\/)+essays\/\*\/figures\/[^"]+")/g, kind: "essays" },
  { pattern: /(import\.meta\.glob(?:<[^(]*>)?\(\s*)("(?:\.\.\/)+notebooks\/\*\.html")/g, kind: "notebooks" },
] as const;

/** The code with each such call leaving out what is held back, in the files as in the names that a script would carry. */
export function withoutHeldBack(code: string, content: Content): string {
  const { essays, notebooks } = content.withheld();
  const names = { essays: essays.map(({ slug }) => slug), notebooks: notebooks.map(({ slug }) => slug) };
  return globs.reduce(
    (text, { pattern, kind }) =>
      names[kind].length === 0
        ? text
        : text.replace(pattern, (_, call: string, glob: string) => {
            const but = names[kind].map((name) => JSON.stringify(`!${JSON.parse(glob).replace("*", name)}`));
            return `${call}[${[glob, ...but].join(", ")}]`;
          }),
    code,
  );
}

/** Keeps the modules of drafts out of what is published; the preview has them all. */
export function publishedGlobs(content: Content = contentOf()): Plugin {
  return {
    name: "tideline:published-globs",
    enforce: "pre",
    transform(code) {
      if (!content.isPublishedOnly || !code.includes("import.meta.glob")) return;
      const published = withoutHeldBack(code, content);
      return published === code ? undefined : { code: published, map: null };
    },
  };
}
