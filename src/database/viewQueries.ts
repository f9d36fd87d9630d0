import { type Content, contentOf, type FigureFolder } from "../content/content.ts";
import { madeFrom } from "../content/madeFrom.ts";
import { tableName } from "../datasets/tableSql.ts";

/** The view a figure's question is: its id as a name in SQL, with `_rows` after it where a dataset has that name. */
export function viewName({ id }: Pick<FigureFolder, "id">, tables: readonly string[]): string {
  const name = id.replaceAll("-", "_");
  return tables.includes(name) ? `${name}_rows` : name;
}

/** What every view asks, by its name, as it is written. */
export function viewQueries(content: Content = contentOf()): ReadonlyMap<string, string> {
  const files = () => [
    ...content.datasets().map(({ path }) => ({ path, version: "" })),
    ...content.figures().map(({ file }) => file("query.sql")),
  ];
  return madeFrom(content, "view queries", files, () => {
    const tables = content.datasets().map(tableName);
    return new Map(
      content.figures().flatMap((figure) => {
        const query = figure.file("query.sql");
        return query ? [[viewName(figure, tables), query.text] as const] : [];
      }),
    );
  });
}
