import type { ContentFile } from "../../content/content.ts";
import { readProse } from "../../facts/readProse.ts";
import { languages } from "../../language/language.ts";
import { nearestName } from "../../language/nearestName.ts";
import type { Rule } from "../rule.ts";

/**
 * Figures in an essay's folder that no text places: a warning, since a text may still come to them. One that stands in
 * one language only is told with the prose, as a mistake.
 */
export const unplaced: Rule = {
  name: "figures that no text places",
  async check({ content, keep }) {
    const texts = content
      .essays()
      .flatMap(({ file }) => languages.flatMap((language) => file(`${language}.mdx`) ?? []));
    const placed = await Promise.all(
      texts.map((text) =>
        keep(
          `figures placed in ${text.path}`,
          () => [text],
          () => placedIn(text),
        ),
      ),
    );
    // What a text that cannot be read places is not known.
    if (placed.includes(null)) return [];
    const known = new Set(placed.flatMap((ids) => ids ?? []));
    const figures = content.figures().map(({ id }) => id);
    // A name that is no figure's is told where it stands, with the figure that it may mean.
    const meant = new Set([...known].filter((id) => !figures.includes(id)).map((id) => nearestName(id, figures)));
    return content
      .figures()
      .filter(({ id }) => !known.has(id) && !meant.has(id))
      .map(({ id, path, essay }) => ({
        file: `${path}/figure.yaml`,
        line: 1,
        column: 1,
        message: `no text places the figure "${id}"`,
        remedy: `Write <Figure id="${id}" /> in the same section of en.mdx and ko.mdx of ${essay}, or remove its folder`,
        severity: "warning" as const,
      }));
  },
};

/** The ids of the figures that a text places; null where it is no MDX. */
function placedIn({ path, text }: ContentFile): string[] | null {
  try {
    const { uses } = readProse(text, { file: path, essay: "", language: "en" });
    return uses.flatMap(({ component, attributes }) =>
      component === "Figure" && attributes.id ? [attributes.id] : [],
    );
  } catch {
    return null;
  }
}
