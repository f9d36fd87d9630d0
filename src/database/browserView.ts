import type { Bilingual } from "../language/language.ts";
import type { NamedQuery } from "./viewSql.ts";

interface ViewColumn {
  readonly name: string;
  /** As DuckDB names it. */
  readonly type: string;
  /** What the figure's table calls it, where the figure describes it. */
  readonly heading?: Bilingual;
}

/** What a browser needs to know of a figure's view: enough to make it and to say what its columns are. */
export interface BrowserView extends NamedQuery {
  readonly figure: string;
  readonly essay: string;
  readonly title: Bilingual;
  readonly columns: readonly ViewColumn[];
}
