import type { Content } from "../content/content.ts";
import { tablesOf } from "../datasets/tablesOf.ts";

/** The files of essays and figures that ask a table by its name, from the project's folder. */
export function askersOf(table: string, content: Content): string[] {
  const files = content
    .essays()
    .flatMap(({ figures, file }) => [file("facts.yaml"), ...figures.map((figure) => figure.file("query.sql"))]);
  return files.flatMap((file) => (file && tablesOf(file.text, [table]).length > 0 ? [file.path] : []));
}
