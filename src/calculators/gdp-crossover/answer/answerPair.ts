import type { Fan } from "../../../model/fan.ts";
import { type Projection, projectScenario } from "../../../model/projectScenario.ts";
import type { Scenario } from "../../../model/scenario.ts";
import type { Assumptions } from "../state/assumptions.ts";
import type { CalculatorData } from "../state/calculatorData.ts";
import type { PageWords } from "./pageWords.ts";
import { type Told, tell } from "./tell.ts";
import { toScenario } from "./toScenario.ts";

/** A scenario worked out: the assumptions, what the model makes of them, and the answer in words. */
export interface Answered {
  readonly assumptions: Assumptions;
  readonly scenario: Scenario;
  readonly projection: Projection;
  readonly told: Told;
  /** What random shocks make of the projection, while uncertainty is on and has been worked out. */
  readonly fan?: Fan | undefined;
}

/** Works a scenario out. `fanOf` gives the fan of its projection, where there is one. */
export function answerPair(
  assumptions: Assumptions,
  data: CalculatorData,
  words: PageWords,
  fanOf: (projection: Projection) => Fan | undefined = () => undefined,
): Answered {
  const scenario = toScenario(assumptions, data);
  const projection = projectScenario(scenario);
  const fan = fanOf(projection);
  return { assumptions, scenario, projection, fan, told: tell(assumptions, projection, data, words, fan) };
}
