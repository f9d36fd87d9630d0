import type { ColumnWords } from "../charts/schema.ts";
import type { BrowserView } from "../database/browserView.ts";
import { nativeDatabase, nativeViews } from "../database/native.ts";
import { koreanUnitName } from "../language/koreanUnits.ts";
import type { Bilingual } from "../language/language.ts";
import { textOf } from "./answers.ts";
import { figures } from "./catalogue.ts";
import { describeColumns } from "./columnTypes.ts";

/** The figures' views as the engine in the browser makes them, each after those it reads. */
export async function browserViews(): Promise<BrowserView[]> {
  const database = await nativeDatabase();
  const views = await nativeViews();
  return Promise.all(
    views.map(async ({ name, figure, essay, sql }) => {
      const columns = Object.entries(await describeColumns(database, `"${name}"`)).map(([column, type]) => {
        const heading = headingOf(figures.get(figure)?.columns[column]);
        return { name: column, type, ...(heading && { heading }) };
      });
      return { name, figure, essay, title: await titleOf(figure), sql, columns };
    }),
  );
}

/** What a column holds: in Korean with the unit that its numbers count in, which the figure's table writes out. */
function headingOf(column: ColumnWords | undefined): Bilingual | undefined {
  const unit = column?.unit && koreanUnitName(column.unit);
  return column && unit ? { ...column.heading, ko: `${column.heading.ko}, ${unit}` } : column?.heading;
}

/** What a figure's title says of its rows as published; one with mistakes is called by its id. */
async function titleOf(id: string): Promise<Bilingual> {
  const figure = figures.get(id);
  if (!figure) return { en: id, ko: id };
  const [en, ko] = await Promise.all([textOf(figure, "en"), textOf(figure, "ko")]);
  return { en: en.title, ko: ko.title };
}
