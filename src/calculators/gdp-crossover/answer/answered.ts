import type { Projection } from "../../../model/projectScenario.ts";
import type { Scenario } from "../../../model/scenario.ts";
import type { Assumptions } from "../state/assumptions.ts";
import type { Told } from "./tell.ts";

/** What the rest of the page is told after every change. */
export interface Answered {
  readonly assumptions: Assumptions;
  readonly scenario: Scenario;
  readonly projection: Projection;
  readonly told: Told;
}
