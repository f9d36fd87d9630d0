import type { Content, FigureFolder } from "../content/content.ts";
import type { Versioned } from "../content/madeFrom.ts";
import { viewQueries } from "../database/viewQueries.ts";
import { absentMark } from "../datasets/absentParts.ts";
import { tableName } from "../datasets/tableSql.ts";
import { tablesOf } from "../datasets/tablesOf.ts";

/** What the mistakes of a figure depend on: its files, and the data and the questions of figures that its query asks. */
export function checkedFiles(content: Content, figure: FigureFolder): (Versioned | undefined)[] {
  const [yaml, query, chart] = (["figure.yaml", "query.sql", "chart.ts"] as const).map((name) => figure.file(name));
  const views = viewQueries(content);
  const asked = new Set(tablesOf(query?.text ?? "", [...content.datasets().map(tableName), ...views.keys()], views));
  const data = content.datasets().filter((dataset) => asked.has(tableName(dataset)));
  const texts = new Set([...views].flatMap(([name, sql]) => (asked.has(name) ? [sql] : [])));
  const others = content.figures().map((other) => other.file("query.sql"));
  const questions = others.filter((file) => file && texts.has(file.text));
  return [yaml, query, chart, ...data.flatMap(({ files }) => files), ...questions, absentMark(content)];
}
