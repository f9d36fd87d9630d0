import { markupFaults } from "../../content/markup/markupFaults.ts";
import { encodingFaults } from "../../essays/editorFaults.ts";
import { languages } from "../../language/language.ts";
import type { Rule } from "../rule.ts";

/** Markdown in the essays that would be published otherwise than it was meant, and texts that cannot be read at all. */
export const markup: Rule = {
  name: "markup",
  async check({ content, keep }) {
    const texts = content
      .essays()
      .flatMap(({ file }) => languages.flatMap((language) => file(`${language}.mdx`) ?? []))
      // What is not UTF-8 is told by the front matter's rule, and read wrongly by every other.
      .filter(({ path, bytes }) => encodingFaults(path, bytes).length === 0);
    const found = texts.map((file) =>
      keep(
        `markup ${file.path}`,
        () => [file],
        () => markupFaults(file.path, file.text),
      ),
    );
    return (await Promise.all(found)).flat();
  },
};
