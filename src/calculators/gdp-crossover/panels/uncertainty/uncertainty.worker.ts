import { fan } from "../../../../model/fan.ts";
import type { Projection } from "../../../../model/projectScenario.ts";
import { type Deviations, drawDeviations, type Uncertainty } from "../../../../model/uncertainty.ts";
import type { Numbered } from "../../../latestAnswer.ts";

/** A question: the fan of a projection under an uncertainty. */
export interface FanQuestion {
  readonly projection: Projection;
  readonly uncertainty: Uncertainty;
}

// The draws depend on the uncertainty alone: they are kept while a reader moves growth rates.
let drawn: { key: string; years: number; deviations: Deviations } | undefined;

addEventListener("message", ({ data }: MessageEvent<Numbered<FanQuestion>>) => {
  const { id, projection, uncertainty } = data;
  const key = JSON.stringify(uncertainty);
  const years = projection.years.length - 1;
  if (drawn?.key !== key || drawn.years < years) drawn = { key, years, deviations: drawDeviations(uncertainty, years) };
  postMessage({ id, fan: fan(projection, drawn.deviations) });
});
