import { plainWordFaults } from "../../content/plainWordFaults.ts";
import type { Rule } from "../rule.ts";

/** Markdown in the words of facts, corrections and figures, which are published as they stand. */
export const words: Rule = {
  name: "words",
  async check({ content, keep }) {
    const files = content
      .essays()
      .flatMap(({ file, figures }) => [
        ...(["facts.yaml", "published.yaml", "corrections.yaml"] as const).map((name) => file(name)),
        ...figures.map((figure) => figure.file("figure.yaml")),
      ]);
    const found = files.map((file) =>
      file
        ? keep(
            `words ${file.path}`,
            () => [file],
            () => plainWordFaults(file.path, file.text),
          )
        : [],
    );
    return (await Promise.all(found)).flat();
  },
};
