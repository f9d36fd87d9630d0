import type { ParameterValues } from "../database/parameters.ts";
import type { Control } from "./control.ts";

/** The values a figure starts with: the initial value of each control. */
export function initialValues(controls: readonly Control[] = []): ParameterValues {
  return Object.fromEntries(controls.map(({ parameter, initial }) => [parameter, initial]));
}
