import type { Field } from "./descriptor.ts";

const timeNames = /^(?:fiscal_)?(?:year|quarter|month|date|day|period)$/;

/** Whether a column of a key says when, by its type or by its name. */
export function isTimeField({ name, type }: Pick<Field, "name" | "type">): boolean {
  return type === "date" || type === "yearmonth" || timeNames.test(name);
}
