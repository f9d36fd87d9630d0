import { showNames } from "./features/showNames.ts";
import { showSettings } from "./features/showSettings.ts";
import type { GdpCrossover } from "./gdp-crossover-element.ts";

/** Wires up what the first answer does not need. */
export function connectFeatures(calculator: GdpCrossover): void {
  showNames(calculator);
  showSettings(calculator);
}
