import { type Content, contentOf } from "../content/content.ts";
import { nativeDatabase } from "../database/native.ts";
import { bind } from "../database/parameters.ts";
import { type Bilingual, languages } from "../language/language.ts";
import { figureFiles } from "./figureFiles.ts";
import { initialValues } from "./initialValues.ts";
import { readFigure } from "./readFigure.ts";
import { type WordsRow, wordsSql } from "./wordsSql.ts";
import { writeWords } from "./writeWords.ts";

/** The title of every figure as a content publishes it, by the figure's id; a figure with mistakes has none. */
export async function publishedTitles(content: Content = contentOf()): Promise<Map<string, Bilingual>> {
  const database = await nativeDatabase(content);
  const titles = new Map<string, Bilingual>();
  for (const folder of content.figures()) {
    const { figure } = readFigure(figureFiles(folder));
    if (!figure) continue;
    const values = initialValues(figure.controls);
    try {
      const [row] = await database.rows<WordsRow>(wordsSql(figure, bind(figure.sql, values), values));
      if (!row) continue;
      const [en, ko] = languages.map((language) => writeWords(figure, row, language, values).title);
      titles.set(folder.id, { en: en as string, ko: ko as string });
    } catch {
      // A question that does not stand is told by the figures' own check.
    }
  }
  return titles;
}

/** The titles that read otherwise, a line for each language: `id (en): before → after`. */
export function changedTitles(before: ReadonlyMap<string, Bilingual>, after: ReadonlyMap<string, Bilingual>): string[] {
  return [...before].flatMap(([id, old]) =>
    languages.flatMap((language) => {
      const now = after.get(id)?.[language] ?? "no title";
      return now === old[language] ? [] : [`${id} (${language}): ${old[language]} → ${now}`];
    }),
  );
}
