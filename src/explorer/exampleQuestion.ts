import type { Bilingual } from "../language/language.ts";
import type { ChartChoice } from "./explorerState.ts";

/** A question that a reader can start from. */
export interface ExampleQuestion {
  readonly id: string;
  readonly title: Bilingual;
  readonly sql: string;
  /** The quick chart that suits the answer, where one does. */
  readonly chart?: ChartChoice;
}
