import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A figure's folder as it stands on disk: the texts of its files, undefined where there is none. */
export interface FigureFiles {
  readonly id: string;
  /** Slug of the essay it lies in. */
  readonly essay: string;
  /** src/essays/<slug>/figures/<id> */
  readonly path: string;
  readonly yaml: string | undefined;
  readonly sql: string | undefined;
  /** Whether it has a chart.ts. */
  readonly chart: boolean;
}

/** The folder of one figure. */
export function figureFolder(path: string): FigureFiles {
  const [essay = "", , id = ""] = path.replaceAll("\\", "/").split("/").slice(-3);
  const text = (name: string) => {
    const file = join(path, name);
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  };
  return {
    id,
    essay,
    path,
    yaml: text("figure.yaml"),
    sql: text("query.sql"),
    chart: existsSync(join(path, "chart.ts")),
  };
}

/** The figures of every essay, by essay and id. */
export function figureFolders(essays = "src/essays"): FigureFiles[] {
  const folders = (path: string) =>
    existsSync(path)
      ? readdirSync(path, { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map(({ name }) => name)
          .sort()
      : [];
  return folders(essays).flatMap((essay) =>
    folders(join(essays, essay, "figures")).map((id) => figureFolder(`${essays}/${essay}/figures/${id}`)),
  );
}
