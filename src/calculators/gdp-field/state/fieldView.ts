import type { Store } from "../../store.ts";
import type { FieldAnswer } from "../answer/answerField.ts";
import type { FieldChances } from "../answer/fieldChances.ts";
import type { FieldContext, FieldText } from "../answer/fieldText.ts";
import type { ChanceMarks } from "../chart/chanceMarks.ts";
import type { FieldAssumptions } from "./fieldAssumptions.ts";
import type { FieldPopulation } from "./fieldData.ts";
import type { FieldReading } from "./readField.ts";

/** What is on the page: the field, its answer, and the answer in words. */
export interface FieldView {
  readonly reading: FieldReading;
  readonly answer: FieldAnswer;
  readonly text: FieldText;
}

/** What chance makes of the order, and of a drawing: what only uncertainty needs comes with it. */
export interface ShownChances extends FieldChances {
  marks(answer: FieldAnswer): ChanceMarks | undefined;
}

/** What the panels of a page know: what is shown, the words, and how to ask for something else. */
export interface FieldPage {
  readonly context: FieldContext;
  readonly view: Store<FieldView>;
  /** What chance makes of the order; nothing while uncertainty is off or its answer has not come. */
  readonly chances: Store<ShownChances | undefined>;
  /** Takes on changed assumptions; "moving" while a hand is still at it. */
  change(changes: Partial<FieldAssumptions>, gesture: "moving" | "done"): void;
  /** Takes on the field of a query string. */
  choose(search: string): void;
  /** Reads parameters of the address anew, as they were typed; an empty value takes one away. */
  set(changes: Readonly<Record<string, string>>): void;
  /** The projected population, which growth by convergence needs; nothing where it cannot be had. */
  population(): Promise<FieldPopulation | undefined>;
}
