import { type Fan, fan } from "../../../model/fan.ts";
import { drawDeviations } from "../../../model/uncertainty.ts";
import type { CalculatorData } from "../state/calculatorData.ts";
import type { Answered } from "./answerPair.ts";
import { uncertaintyOf } from "./uncertaintyOf.ts";

/**
 * The fan of a scenario, worked out at once; undefined while uncertainty is off. The draws follow from the seed, so it
 * is the one on the screen once the worker has answered, and never the fan of the moment before.
 */
export function fanOf(
  { assumptions, projection }: Pick<Answered, "assumptions" | "projection">,
  data: CalculatorData,
): Fan | undefined {
  if (assumptions.sd === 0) return undefined;
  return fan(projection, drawDeviations(uncertaintyOf(assumptions, data), projection.years.length - 1));
}
