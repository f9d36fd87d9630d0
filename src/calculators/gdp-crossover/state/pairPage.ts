import type { NumberField, NumberReading } from "../../../language/readNumber.ts";
import type { carriedFan } from "../../../model/carriedFan.ts";
import type { Fan } from "../../../model/fan.ts";
import type { Projection } from "../../../model/projectScenario.ts";
import type { Note } from "../../address/addressReader.ts";
import type { Interval } from "../../drawing/scale.ts";
import type { Store } from "../../store.ts";
import type { Answered } from "../answer/answerPair.ts";
import type { PageWords } from "../answer/pageWords.ts";
import type { CrossoverSize, crossoverLayout } from "../chart/crossoverLayout.ts";
import type { toChart } from "../chart/toChart.ts";
import type { bandPath } from "../panels/uncertainty/bandPath.ts";
import type { Assumptions } from "./assumptions.ts";
import type { CalculatorData } from "./calculatorData.ts";

/** How far a change has come: under way (drag, key) or done. */
export type Gesture = "moving" | "done";

/** What is on the page: the scenario with its answer, and what was made of its address. */
export interface PairView extends Answered {
  /** Grows while economies are chosen. */
  readonly data: CalculatorData;
  readonly notes: readonly Note[];
  /** Whether a hand is still at it: what is costly waits until it rests. */
  readonly isMoving: boolean;
  /** The values and years to keep in the frame while a path's end is dragged. */
  readonly kept?: Frame | undefined;
}

/** The values and the years that a chart shows. */
export interface Frame {
  readonly values: Interval;
  readonly years: Interval;
}

/** The drawing on the screen: what it shows and where everything stands. */
export interface ShownDrawing {
  readonly chart: ReturnType<typeof toChart>;
  readonly drawing: ReturnType<typeof crossoverLayout>;
  readonly years: Interval;
  readonly size: CrossoverSize;
}

/** How a fan is drawn, and carried to a new path: loads with the uncertainty. */
export interface FanTools {
  readonly drawBand: typeof bandPath;
  readonly carriedFan: typeof carriedFan;
}

/** What the panels of the page know: what is shown, the words, and how to ask for something else. */
export interface PairPage {
  readonly words: PageWords;
  readonly view: Store<PairView>;
  /** What the build drew, and the page shows at first. */
  readonly built: Projection;
  /** The drawing of the view, once the chart has been drawn. */
  readonly drawing: Store<ShownDrawing | undefined>;
  /** Takes on changed assumptions, which are valid as they are. */
  change(assumptions: Assumptions, gesture: Gesture): void;
  /**
   * Takes on the scenario of a query string. Where `typed` names parameters that cannot be read, the scenario stays as
   * it is, with a sentence.
   */
  choose(search: string, typed?: readonly string[]): void;
  /** Reads parameters of the address anew, as they were typed; an empty value takes one away. */
  set(changes: Readonly<Record<string, string>>): void;
  /** Takes on an address that the browser has gone to. */
  read(search: string): void;
  /** Reads a number as people type it, at once or when it has loaded what that takes. */
  readTyped(typed: string, field: NumberField, take: (reading: NumberReading) => void): void;
  /** Says something about what was typed, in place of the notes that are shown. */
  remark(note: Note): void;
  /** Puts the fan of the present projection beside it. */
  showFan(fan: Fan): void;
  /** Keeps values and years in the frame, or lets go of them. */
  keepFrame(frame: Frame | undefined): void;
  fanTools: FanTools | undefined;
}
