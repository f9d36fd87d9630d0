import type { ContentFile } from "../../content/content.ts";
import type { Diagnostic } from "../../content/diagnostic.ts";
import { placesIn } from "../../content/placeAt.ts";
import type { Rule } from "../rule.ts";

/** The settings of English spelling, the house's own words among them. */
export const englishWords = ".cspell.json";

/** English spelling of the essays. */
export const spelling: Rule = {
  name: "spelling",
  isSlow: true,
  async check({ content, keep }) {
    const texts = content.essays().flatMap(({ file }) => file("en.mdx") ?? []);
    const found = texts.map((file) =>
      keep(
        `spelling ${file.path}`,
        () => [file, content.file(englishWords)],
        () => misspelt(file, `${content.root}/${englishWords}`),
      ),
    );
    return (await Promise.all(found)).flat();
  },
};

/** Lists of misspellings: they know what to write instead, and take half a second to read. */
const suggestionLists = ["!en-common-misspellings", "!en-gb-common-misspellings", "!software-term-suggestions"];

async function misspelt({ path, absolute, text }: ContentFile, configFile: string): Promise<Diagnostic[]> {
  const { spellCheckFile } = await import("cspell-lib");
  const settings = { noConfigSearch: true, configFile };
  const { issues: found } = await spellCheckFile(
    absolute,
    { ...settings, generateSuggestions: false },
    { dictionaries: suggestionLists },
  );
  if (found.length === 0) return [];
  const { issues } = await spellCheckFile(absolute, { ...settings, generateSuggestions: true }, {});
  const at = placesIn(text);
  return issues.map(({ text: word, offset, suggestions = [] }) => {
    const nearest = suggestions.slice(0, 3).join(", ");
    const remedy = `${nearest ? `Write ${nearest}` : "Correct it"}, or add the word to ${englishWords} if it is right`;
    return { file: path, ...at(offset), message: `"${word}" is in no dictionary`, remedy };
  });
}
